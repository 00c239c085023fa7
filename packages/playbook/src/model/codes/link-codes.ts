import type { CodeMeaning } from './code-meaning.ts'

/** FL05: links. */
export const linkCodes = {
  FL0501: {
    title: 'Link to a page that is not there',
    severity: 'warning',
    message: 'Unexpected link to "{href}", expected a page of the playbook.{hint}',
    help: 'Correct the link, or add the page.',
  },
  FL0502: {
    title: 'Link that cannot be followed',
    severity: 'error',
    message: 'Unexpected link "{href}", expected http, https, mailto or a page.',
    help: 'Replace the link. The portal shows its text without it.',
  },
} as const satisfies Record<`FL05${string}`, CodeMeaning>
