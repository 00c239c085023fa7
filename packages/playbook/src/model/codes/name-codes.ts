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
} as const satisfies Record<`FL03${string}`, CodeMeaning>
