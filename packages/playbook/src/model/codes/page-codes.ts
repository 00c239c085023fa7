import type { CodeMeaning } from './code-meaning.ts'

/** FL01: files and pages as such. */
export const pageCodes = {
  FL0101: {
    title: 'Front matter is not valid YAML',
    severity: 'warning',
    message: 'Unexpected front matter: {problem}.',
    help: 'Write one "key: value" to a line between the two --- lines. The rest of the page is read all the same.',
  },
  FL0102: {
    title: 'Page has no title',
    severity: 'warning',
    message: 'Unexpected page without a first-level heading, expected "# Title" above everything else.',
    help: 'Begin the page with one line "# " and the name of the process.',
  },
  FL0103: {
    title: 'Conflict marker',
    severity: 'error',
    message: 'Unexpected conflict marker "{marker}", expected one version of the text.',
    help: 'Finish the merge: keep one side and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  },
  FL0104: {
    title: 'File is too large',
    severity: 'error',
    message: 'Unexpected size of {size}, expected at most {limit} for one page.',
    help: 'Split the page; one process to a page. Pictures and decks belong beside the page, not in it.',
  },
  FL0105: {
    title: 'File is not text',
    severity: 'error',
    message: 'Unexpected bytes that are not UTF-8 text, expected a Markdown page.',
    help: 'Save the file as UTF-8, or take it out of the playbook folder.',
  },
  FL0106: {
    title: 'No pages',
    severity: 'error',
    message: 'Unexpected folder without pages, expected at least one .md file.',
    help: 'Name the folder that holds the pages of the playbook, or a page.',
  },
  FL0107: {
    title: 'No tasks',
    severity: 'warning',
    message:
      'Unexpected playbook without a task, expected a table whose rows are an id, a name, M or O, a role and services.',
    help: 'Add a task table under a step, or check that the ids are numbers and the third column is M or O.',
  },
  FL0108: {
    title: 'Two pages with one name',
    severity: 'error',
    message: 'Unexpected second page "{id}", expected every process on one page of a language; the first is {first}.',
    help: 'Rename one of the files: a process has its id from the name of its file. The second page is left out until then.',
  },
  FL0109: {
    title: 'Nothing at the path',
    severity: 'error',
    message: 'Unexpected path "{path}" with nothing there, expected a page, a folder or a manifest.',
    help: 'Correct the path; it counts from the folder that you are in.',
  },
} as const satisfies Record<`FL01${string}`, CodeMeaning>
