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
    message: 'Unexpected invisible character {where}, expected only what can be seen.',
    help: 'Delete it, or type the text anew; such characters come along when text is pasted. Names, links and headings that look right are not found because of them.',
  },
  FL0204: {
    title: 'Flag and role in one cell',
    severity: 'warning',
    message: 'Unexpected text behind the flag in its cell, expected a "|" between the flag and the role.',
    help: 'Put "|" behind the flag. The row is read as if it stood there.',
  },
  FL0205: {
    title: 'Rows on one line',
    severity: 'warning',
    message: 'Unexpected second row on the line, expected one row to a line.',
    help: 'Begin a new line before the id of every task. The rows are read as if they stood so.',
  },
  FL0206: {
    title: 'Doubled pipe before a row',
    severity: 'warning',
    message: 'Unexpected second "|" before the row, expected one.',
    help: 'Delete one of the two; as they stand, every cell of the row is one column too far to the right.',
  },
  FL0207: {
    title: 'Delimiter row does not fit',
    severity: 'warning',
    message: 'Unexpected delimiter row, expected one cell of hyphens for each cell of the header.',
    help: 'Give the row below the header as many cells as the header has; other tools see no table at all.',
  },
  FL0208: {
    title: 'Row on several lines',
    severity: 'warning',
    message: 'Unexpected line end within a table row, expected the whole row on one line.',
    help: 'Join the lines. The row is read as if they were one.',
  },
  FL0209: {
    title: 'Id and name in one cell',
    severity: 'warning',
    message: 'Unexpected name in the cell or in the link of the id, expected a cell for each.',
    help: 'Put "|" between them, and let the link begin behind it. The row is read as if it stood so.',
  },
  FL0210: {
    title: 'Header repeated',
    severity: 'warning',
    message: 'Unexpected second header of the table, expected one above its rows.',
    help: 'Delete it. The rows above and below it are read as one table.',
  },
  FL0211: {
    title: 'Text runs into a table',
    severity: 'warning',
    message: 'Unexpected text directly below the last row, expected a blank line between.',
    help: 'Put a blank line below the table; most tools take such a line for a row of it.',
  },
  FL0212: {
    title: 'Heading without a space',
    severity: 'warning',
    message: 'Unexpected text directly behind "#", expected a space.',
    help: 'Put a space between the signs and the heading; most tools show it as a sentence that begins with "#".',
  },
  FL0213: {
    title: 'Rows without a header',
    severity: 'warning',
    message: 'Unexpected task row outside a table, expected a header and a delimiter row above it.',
    help: 'Add the two rows, or delete the blank line that parts the row from its table.',
  },
  FL0214: {
    title: 'Stray pipe',
    severity: 'warning',
    message: 'Unexpected "|" within a table row, expected one between two cells and none besides.',
    help: 'Delete it, or write it as "\\|" where it belongs to the text.',
  },
  FL0216: {
    title: 'Row is indented',
    severity: 'warning',
    message: 'Unexpected indentation of a table row, expected it below the row above it.',
    help: 'Delete the spaces before the row; most tools show a row so far to the right as code.',
  },
  FL0217: {
    title: 'Hidden characters in the text',
    severity: 'hint',
    message: 'Unexpected invisible characters on {lines} of the text, expected only what can be seen.',
    help: 'Delete them; they come along when text is pasted. Who searches for the words does not find them.',
  },
  FL0218: {
    title: 'Flag and role exchanged',
    severity: 'warning',
    message:
      'Unexpected role before the flag, expected the id, the name, M or O, the role and the services, in this order.',
    help: 'Exchange the two columns of the table, with their headers. They are read as if they stood in order.',
  },
  FL0229: {
    title: 'Too much to read',
    severity: 'error',
    message: 'Unexpected number of marks in one paragraph or line, expected what a person would write.',
    help: 'Part it, or delete what was pasted by mistake. From here on its emphasis, links, quotation marks and character references are read as spaces.',
  },
} as const satisfies Record<`FL02${string}`, CodeMeaning>
