import type { CodeMeaning } from './code-meaning.ts'

/** FL142: how often notes are written. */
export const cadenceCodes = {
  FL1421: {
    title: 'Cadence of unknown notes',
    severity: 'error',
    message: 'Unexpected type of notes "{note}" of a cadence, expected one of the playbook.{hint}',
    help: 'Write the id of one of the types under notes.',
  },
  FL1422: {
    title: 'Cadence of an unknown role',
    severity: 'error',
    message: 'Unexpected role "{role}" of a cadence, expected one of the playbook.{hint}',
    help: 'Write the id of one of the roles; without "role" it is nobody’s in particular.',
  },
  FL1423: {
    title: 'Cadence of a role that may not write',
    severity: 'warning',
    message: 'Unexpected role "{role}" of a cadence, expected one whose people may write one of its notes.',
    help: 'Name the role among the writers of one of the types, or make it the duty of another role.',
  },
} as const satisfies Record<`FL142${string}`, CodeMeaning>
