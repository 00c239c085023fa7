import type { CodeMeaning } from './code-meaning.ts'

/** FL03: names of phases, roles, services and motions. */
export const nameCodes = {
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
  FL0306: {
    title: 'Unknown motion',
    severity: 'error',
    message: 'Unexpected motion "{name}", expected one of the manifest.{hint}',
    help: 'Write the name as in "motions" of the manifest, or add it there, or as an alias of the motion that it means.',
  },
  FL0307: {
    title: 'Name in another spelling',
    severity: 'warning',
    message: 'Unexpected spelling "{name}" of a {what}, expected "{usual}" as elsewhere.',
    help: 'Write the name in one way everywhere. Two that are meant to differ belong into the manifest.',
  },
  FL0308: {
    title: 'Abbreviation beside the full name',
    severity: 'hint',
    message: 'Unexpected {what} "{name}", expected "{other}" as elsewhere: one name for one {what}.',
    help: 'Write the name in one way everywhere, or make one an alias of the other in the manifest.',
  },
  FL0309: {
    title: 'Role that stands once',
    severity: 'hint',
    message: 'Unexpected role "{name}" that stands nowhere else, expected one that other tasks and steps have too.',
    help: 'See whether another role is meant. One that is right belongs into "roles" of the manifest.',
  },
  FL0310: {
    title: 'Name that no page uses',
    severity: 'hint',
    message: 'Unexpected {what} "{id}" in the manifest, expected one that a page names.',
    help: 'Use the {what} on a page, or take the entry out.',
  },
  FL0311: {
    title: 'Service without tasks',
    severity: 'hint',
    message: 'Unexpected service "{id}" in the manifest, expected one that a task is for.',
    help: 'Name the service in a row, or take the entry out.',
  },
  FL0312: {
    title: 'Alias that does nothing',
    severity: 'hint',
    message: 'Unexpected alias "{alias}" of {id}, expected a name that it is not found by already.',
    help: 'Take the alias out, or correct it. Capitals and spaces make no other name.',
  },
  FL0313: {
    title: 'Name missing in a language',
    severity: 'warning',
    message: 'Unexpected {what} "{id}" without a name in {languages}, expected one in every language of the manifest.',
    help: 'Add the name in that language.',
  },
  FL0314: {
    title: 'Two names for one',
    severity: 'hint',
    message: 'Unexpected {what} "{name}", expected "{other}" as for the same tasks elsewhere.',
    help: 'Use one name, or make one an alias of the other in the manifest.',
  },
} as const satisfies Record<`FL03${string}`, CodeMeaning>
