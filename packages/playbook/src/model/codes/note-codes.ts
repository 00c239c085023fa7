import type { CodeMeaning } from './code-meaning.ts'

/** FL14: the types of notes. */
export const noteCodes = {
  FL1401: {
    title: 'Notes written by an unknown role',
    severity: 'error',
    message: 'Unexpected role "{role}" under "writers", expected one of the playbook.{hint}',
    help: 'Write the id of one of the roles; without "writers" everybody writes such notes.',
  },
  FL1402: {
    title: 'Type of notes without a name in a language',
    severity: 'warning',
    message: 'Unexpected {what} without a name in {languages}, expected one in every language of the playbook.',
    help: 'Add the name: who reads in that language sees the one of another.',
  },
  FL1403: {
    title: 'Field with nothing to choose',
    severity: 'warning',
    message: 'Unexpected field "{name}" with {count} to choose, expected two choices or more.',
    help: 'Add the other choices, or make it a text or a yes-no.',
  },
  FL1404: {
    title: 'Two of one name in notes',
    severity: 'warning',
    message: 'Unexpected {what} "{name}", expected another name: "{other}" has it already.',
    help: 'Give one of them a name of its own: nobody can tell them apart when they write.',
  },
} as const satisfies Record<`FL14${string}`, CodeMeaning>
