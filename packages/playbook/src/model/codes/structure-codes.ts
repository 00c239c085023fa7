import type { CodeMeaning } from './code-meaning.ts'

/** FL06: how pages are built. */
export const structureCodes = {
  FL0601: {
    title: 'Step without a role',
    severity: 'warning',
    message: 'Unexpected step "{title}" without a role, expected a line "Primary Role: **…**".',
    help: 'Say who does the step, under its heading.',
  },
  FL0602: {
    title: 'Step without tasks or text',
    severity: 'warning',
    message: 'Unexpected empty step "{title}", expected a task table or a sentence on what to do.',
    help: 'Write what is to be done, or delete the heading.',
  },
  FL0603: {
    title: 'Process that leads nowhere',
    severity: 'warning',
    message: 'Unexpected process without next steps, expected a list under "Next Steps".',
    help: 'Add the list: what comes next, or that the work ends here.',
  },
} as const satisfies Record<`FL06${string}`, CodeMeaning>
