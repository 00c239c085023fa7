import type { CodeMeaning } from './code-meaning.ts'

/** FL08: the manifest and its conditions. */
export const manifestCodes = {
  FL0801: {
    title: 'Manifest is not valid YAML',
    severity: 'error',
    message: 'Unexpected text in the manifest: {problem}.',
    help: 'Correct the line; indentation and colons matter.',
  },
  FL0802: {
    title: 'Manifest does not fit its schema',
    severity: 'error',
    message: 'Unexpected {found} at {path}, expected {expected}',
    help: 'docs/playbook-language.md lists the keys and their types. None of the manifest is in force until then.',
  },
  FL0803: {
    title: 'Condition cannot be read',
    severity: 'error',
    message: 'Unexpected condition "{text}": {problem}',
    help: 'Compare facts of the manifest by their ids, such as seats >= 20000; write == for equal, && for and, || for or. What only people can judge belongs into the text.',
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
  FL0808: {
    title: 'Condition compares with a day that does not exist',
    severity: 'error',
    message: 'Unexpected day "{name}" for {fact}, expected one of the calendar, written like 2026-10-14.',
    help: 'Write the year in four digits, then month and day in two, with hyphens between them.',
  },
  FL0809: {
    title: 'Manifest key stands twice',
    severity: 'error',
    message: 'Unexpected second "{name}", expected every key once: 20 and "20" are the same key.',
    help: 'Join the two entries. None of the manifest is in force until then.',
  },
  FL0811: {
    title: 'Constant that no condition names',
    severity: 'warning',
    message: 'Unexpected constant "{name}", expected a condition that names it.',
    help: 'Write its name in the conditions that mean it, or take it out: as it stands it changes nothing.',
  },
  FL0812: {
    title: 'Constant named like a fact',
    severity: 'error',
    message: 'Unexpected constant "{name}", expected a name that no fact has.',
    help: 'Rename the constant: a condition that says the name means the fact.',
  },
  FL0813: {
    title: 'Due date cannot be read',
    severity: 'error',
    message: 'Unexpected due date "{text}", expected {expected}.{hint}',
    help: 'Write an anchor and an offset, such as start + 5bd, go-live - 2w, 1629 + 3d or kick-off + 1w.',
  },
  FL0814: {
    title: 'Due after a task that does not exist',
    severity: 'error',
    message: 'Unexpected task "{name}" in a due date, expected one of the pages.{hint}',
    help: 'Correct the id, or count from start or go-live.',
  },
  FL0815: {
    title: 'Due dates that wait for one another',
    severity: 'error',
    message: 'Unexpected due date of task {task}, expected one that does not come back to it: {circle}.',
    help: 'Let one of them count from start, from go-live or from another task. A process ends after its mandatory tasks and its gates.',
  },
  FL0816: {
    title: 'Service of an unknown group',
    severity: 'error',
    message: 'Unexpected group "{name}", expected one of "serviceGroups".{hint}',
    help: 'Declare the group under "serviceGroups", or correct its name.',
  },
  FL0817: {
    title: 'What is replaced still exists',
    severity: 'error',
    message: 'Unexpected {what} "{name}" under "replaces", expected one that is gone from the pages.',
    help: 'Take the old one off the pages, or take it out of "replaces": work that was done there would count twice.',
  },
  FL0818: {
    title: 'Replaced by two',
    severity: 'error',
    message: 'Unexpected {what} "{name}" under "replaces", expected it once: "{other}" replaces it, too.',
    help: 'Keep it with the one that carries on what was done there.',
  },
  FL0819: {
    title: 'Said on the page and in the manifest',
    severity: 'warning',
    message:
      'Unexpected {what} of task {id} on the page, expected it in one place: the manifest says it, too, and counts.',
    help: 'Take it out of the page or out of the manifest.',
  },
  FL0820: {
    title: 'Unknown kind of task',
    severity: 'error',
    message: 'Unexpected kind "{name}", expected one of: {kinds}.{hint}',
    help: 'Correct the word; an empty cell is plain work.',
  },
  FL0821: {
    title: 'Gate cannot be read',
    severity: 'error',
    message: 'Unexpected gate "{name}", expected yes or an empty cell.',
    help: 'Yes makes the task a gate of the process that the page is.',
  },
  FL0822: {
    title: 'Gate for each service',
    severity: 'error',
    message: 'Unexpected gate {task} for each service, expected a gate that is done once.',
    help: 'Take "per" out, or say per: engagement of the gate under "tasks": it shuts its process as a whole.',
  },
  FL0823: {
    title: 'Task is done once in one place and for each service in another',
    severity: 'error',
    message:
      'Unexpected per: service for task {task} here, expected the same wherever it stands: in {step} it is done once.',
    help: 'Say it of the task itself, under "tasks": one id is one piece of work.',
  },
} as const satisfies Record<`FL08${string}`, CodeMeaning>
