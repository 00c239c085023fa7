import type { Severity } from './severity.ts'

interface CodeMeaning {
  readonly title: string
  readonly severity: Severity
  /** The message; `{name}` is filled in. */
  readonly message: string
  /** What to do. */
  readonly help: string
}

/** Every code that Fairlead can say about a playbook. Codes are permanent: a number is never used again. */
export const diagnosticCodes = {
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
  FL0301: {
    title: 'Unknown role',
    severity: 'error',
    message: 'Unexpected role "{name}", expected one of the manifest.{hint}',
    help: 'Write the name as in "roles" of the manifest, or add it there, or as an alias of the role that it means.',
  },
  FL0302: {
    title: 'Unknown service',
    severity: 'error',
    message: 'Unexpected service "{name}", expected one of the manifest.{hint}',
    help: 'Write the name as in "services" of the manifest, or add it there, or as an alias of the service that it means.',
  },
  FL0303: {
    title: 'Unknown phase',
    severity: 'error',
    message: 'Unexpected phase "{name}", expected one of the manifest.{hint}',
    help: 'Write the name as in "phases" of the manifest, or add it there.',
  },
  FL0304: {
    title: 'No phase',
    severity: 'warning',
    message: 'Unexpected process without a phase, expected a line "Phase: **…**" under the title.',
    help: 'Add the line under the title, so that the process stands in its place in the portal.',
  },
  FL0305: {
    title: 'One name, two meanings',
    severity: 'error',
    message: 'Unexpected name "{name}" of {id}, expected a name of its own; {of} has it already.',
    help: 'Take the name or alias away from one of the two. Pages that use it mean {of} until then.',
  },
  FL0401: {
    title: 'Task id stands twice on a page',
    severity: 'error',
    message: 'Unexpected second row with the id {id}, expected every id once on a page.',
    help: 'Delete one of the rows, or give the task an id of its own. The first row counts.',
  },
  FL0402: {
    title: 'One id, two meanings',
    severity: 'warning',
    message: 'Unexpected {what} "{found}" for task {id}, expected "{first}" as on the first page that has it.',
    help: 'Use the same {what} on every page, or give one of the tasks an id of its own.',
  },
  FL0403: {
    title: 'Change log names a task that is not there',
    severity: 'warning',
    message: 'Unexpected task {id} in the change log, expected a task of the playbook.',
    help: 'Add the row for the task, or say in the change log that it was taken out.',
  },
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
  FL0701: {
    title: 'Page missing in a language',
    severity: 'warning',
    message: 'Unexpected page in {found} only, expected it in {missing} too.',
    help: 'Add the translation under the same file name in the folder of the language.',
  },
  FL0702: {
    title: 'Task missing in a language',
    severity: 'warning',
    message: 'Unexpected task {id} without a row in {missing}, expected it in every language.',
    help: 'Add the row to the page in that language.',
  },
  FL0703: {
    title: 'Languages disagree on a task',
    severity: 'error',
    message: 'Unexpected {what} "{found}" of task {id}, expected "{first}" as in {language}.',
    help: 'Make the languages agree; the first language of the manifest counts until then.',
  },
  FL0801: {
    title: 'Manifest is not valid YAML',
    severity: 'error',
    message: 'Unexpected text in the manifest: {problem}.',
    help: 'Correct the line; indentation and colons matter.',
  },
  FL0802: {
    title: 'Manifest does not fit its schema',
    severity: 'error',
    message: 'Unexpected value at {path}: {problem}',
    help: 'docs/playbook-language.md lists the keys and their types. None of the manifest is in force until then.',
  },
  FL0803: {
    title: 'Condition cannot be read',
    severity: 'error',
    message: 'Unexpected condition "{text}": {problem}',
    help: 'Write a CEL expression over the facts that is true or false, such as: seats >= 20000',
  },
  FL0804: {
    title: 'Condition asks for an unknown fact',
    severity: 'error',
    message: 'Unexpected fact "{name}" in a condition, expected one of the manifest.{hint}',
    help: 'Declare the fact under "facts" of the manifest, or correct its name.',
  },
  FL0805: {
    title: 'Condition compares with an unknown choice',
    severity: 'error',
    message: 'Unexpected choice "{name}" for {fact}, expected one of: {choices}.',
    help: 'Correct the choice, or add it to the fact. As it stands the comparison is never true.',
  },
  FL0806: {
    title: 'Manifest names what no page has',
    severity: 'warning',
    message: 'Unexpected {what} "{name}" in the manifest, expected one of the pages.{hint}',
    help: 'Correct the name, or take the entry out: as it stands it does nothing.',
  },
  FL0807: {
    title: 'Condition of no step',
    severity: 'error',
    message: 'Unexpected condition "{text}" here, expected one condition under the heading of a step.',
    help: 'Move it under the heading of the step that it is for; join two conditions with &&. As it stands it is not in force.',
  },
  FL0901: {
    title: 'Impossible date',
    severity: 'warning',
    message: 'Unexpected date "{date}", expected a day of the calendar.',
    help: 'Correct the date.',
  },
  FL0902: {
    title: 'Date in the future',
    severity: 'warning',
    message: 'Unexpected date "{date}" in the change log, expected today or earlier.',
    help: 'Correct the date; day and month may be the wrong way round.',
  },
} as const satisfies Record<`FL${number}`, CodeMeaning>

export type DiagnosticCode = keyof typeof diagnosticCodes
