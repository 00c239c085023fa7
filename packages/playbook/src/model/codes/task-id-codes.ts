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
} as const satisfies Record<`FL04${string}`, CodeMeaning>
