import type { CodeMeaning } from './code-meaning.ts'

/** FL04: ids of tasks. */
export const taskIdCodes = {
  FL0401: {
    title: 'Task id stands twice on a page',
    severity: 'error',
    message: 'Unexpected second row with the id {id}, expected every id once on a page.',
    help: 'Delete one of the rows, or give the task an id of its own. The first row counts.',
  },
  FL0402: {
    title: 'One id, two names',
    severity: 'warning',
    message: 'Unexpected name "{found}" for task {id}, expected "{first}" as on the first page that has it.',
    help: 'Use the same name on every page, or give one of the tasks an id of its own.',
  },
  FL0403: {
    title: 'Change log names a task that is not there',
    severity: 'warning',
    message: 'Unexpected task {id} in the change log, expected a task of the playbook.',
    help: 'Add the row for the task, or say in the change log that it was taken out.',
  },
  FL0404: {
    title: 'One id, mandatory and optional',
    severity: 'warning',
    message: 'Unexpected flag "{found}" for task {id}, expected "{first}" as on the first page that has it.',
    help: 'Use the same flag on every page, or give one of the tasks an id of its own.',
  },
  FL0405: {
    title: 'One id, two roles',
    severity: 'warning',
    message: 'Unexpected role "{found}" for task {id}, expected "{first}" as on the first page that has it.',
    help: 'Use the same role on every page, or give one of the tasks an id of its own. Names that mean one role belong into "roles" of the manifest.',
  },
  FL0406: {
    title: 'One id, other services',
    severity: 'warning',
    message: 'Unexpected services "{found}" for task {id}, expected "{first}" as on the first page that has it.',
    help: 'Use the same services on every page, or give one of the tasks an id of its own.',
  },
  FL0407: {
    title: 'Text names a task that is not there',
    severity: 'warning',
    message: 'Unexpected mention of task {id}, expected a task of the playbook.',
    help: 'Correct the number, or add the row for the task.',
  },
  FL0408: {
    title: 'Two tasks that read the same',
    severity: 'warning',
    message: 'Unexpected name "{name}", expected another one than that of task {first} in the same step.',
    help: 'Say in the names what tells the tasks apart, or delete one of the rows.',
  },
  FL0409: {
    title: 'Change log took a task out that is still there',
    severity: 'warning',
    message: 'Unexpected task {id} in the change log as taken out, expected no row with it on the page.',
    help: 'Delete the row, or correct the change log.',
  },
  FL0410: {
    title: 'Other id in a translation',
    severity: 'warning',
    message: 'Unexpected id {id}, expected {first} as at this place in {language}.',
    help: 'Give the row the same id in every language; where it is another task, add it to them all.',
  },
  FL0411: {
    title: 'Id of an unusual length',
    severity: 'hint',
    message: 'Unexpected id {id}, expected {digits} digits as in the other ids.',
    help: 'Compare the id with the tool that it comes from; a digit may be missing, or one too many.',
  },
} as const satisfies Record<`FL04${string}`, CodeMeaning>
