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
} as const satisfies Record<`FL08${string}`, CodeMeaning>
