import type { CodeMeaning } from './code-meaning.ts'

/** FL02: what is written damaged. */
export const tableCodes = {
  FL0201: {
    title: 'Row is not a task',
    severity: 'error',
    message: 'Unexpected row in a task table, expected an id of digits, a name and M or O; found "{found}".',
    help: 'Give the row a number in the first cell and M or O in the third. It is left out until then.',
  },
  FL0202: {
    title: 'Row is not closed',
    severity: 'warning',
    message: 'Unexpected end of a table row, expected a closing "|".',
    help: 'Put "|" at the end of the row.',
  },
  FL0203: {
    title: 'Hidden characters',
    severity: 'warning',
    message: 'Unexpected invisible character in {what}, expected text that reads as it is written.',
    help: 'Type the text anew; such characters come along when text is pasted. Searching and linking miss them.',
  },
} as const satisfies Record<`FL02${string}`, CodeMeaning>
