import type { CodeMeaning } from './code-meaning.ts'

/** FL06: how pages are built. */
export const structureCodes = {
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
  FL0604: {
    title: 'Process that nothing leads to',
    severity: 'hint',
    message: 'Unexpected process that no other page leads to, expected a link to it in the Next Steps of another.',
    help: 'Say in the Next Steps of another process when this one comes.',
  },
  FL0605: {
    title: 'Next step that is no process',
    severity: 'warning',
    message: 'Unexpected next step to {file}, a page without steps, expected a process.',
    help: 'Link to the page on which the work goes on.',
  },
  FL0606: {
    title: 'Circle without a way out',
    severity: 'warning',
    message: 'Unexpected circle of processes, expected a way out of it: {names}.',
    help: 'Say in the Next Steps of one of them when the work ends or goes on elsewhere.',
  },
  FL0607: {
    title: 'Two lists of next steps',
    severity: 'warning',
    message: 'Unexpected second heading for next steps, expected one on the page.',
    help: 'Put all items into one list.',
  },
  FL0608: {
    title: 'Skipped level of headings',
    severity: 'hint',
    message: 'Unexpected heading with {found}, expected {expected} under the one above.',
    help: 'Give the heading the level below the one that it belongs to.',
  },
  FL0609: {
    title: 'Steps without labels',
    severity: 'hint',
    message: 'Unexpected page with tasks and no labels, expected "Primary Role: **…**" under the heading of a step.',
    help: 'Say under the heading of each step who leads it and what it applies to.',
  },
  FL0610: {
    title: 'Second title',
    severity: 'warning',
    message: 'Unexpected second first-level heading, expected one to a page.',
    help: 'Begin the heading with "##", or move the part to a page of its own.',
  },
  FL0611: {
    title: 'Mandatory task after the gate',
    severity: 'warning',
    message: 'Unexpected mandatory task {id} after the gate {gate}, expected the gate behind all that it waits for.',
    help: 'Move the row above the gate, make it optional, or move it to the process that follows.',
  },
  FL0612: {
    title: 'Heading that stands twice',
    severity: 'hint',
    message: 'Unexpected second heading "{text}", expected headings that differ.',
    help: 'Say in the heading what tells the part from the other.',
  },
  FL0613: {
    title: 'Table without rows',
    severity: 'warning',
    message: 'Unexpected table without rows, expected at least one below its header.',
    help: 'Add the rows, or delete the header.',
  },
  FL0614: {
    title: 'Label without a value',
    severity: 'warning',
    message: 'Unexpected label "{name}" without a value, expected "{name}: **…**".',
    help: 'Write the value in bold behind the colon, or "-" where nobody or nothing is meant.',
  },
  FL0615: {
    title: 'Label that stands twice',
    severity: 'warning',
    message: 'Unexpected second label "{name}: {found}", expected one; the first says {first}.',
    help: 'Put all values into one label, parted by "/".',
  },
  FL0616: {
    title: 'Label with a misspelt name',
    severity: 'warning',
    message: 'Unexpected label "{name}", expected "{meant}".',
    help: 'Correct the name; as it stands the line is text.',
  },
  FL0617: {
    title: 'Service of a step that none of its tasks is for',
    severity: 'hint',
    message: 'Unexpected service "{name}" in what the step applies to, expected one of its tasks to be for it.',
    help: 'Add the service to a task of the step, or take it out of the label.',
  },
  FL0618: {
    title: 'Task for a service that its step leaves out',
    severity: 'warning',
    message: 'Unexpected service "{name}" of a task, expected one that the step applies to: {label}.',
    help: 'Add the service to "Applies To" of the step, or correct the row.',
  },
  FL0619: {
    title: 'Task for a role that its step leaves out',
    severity: 'hint',
    message: 'Unexpected role {names} of a task, expected one that leads or helps in the step.',
    help: 'Add the role to the labels of the step, or correct the row.',
  },
  FL0622: {
    title: 'Labels that are read as text',
    severity: 'warning',
    message: 'Unexpected text around the label "{name}", expected a paragraph of nothing but labels.',
    help: 'Put an empty line between the labels and the text.',
  },
  FL0623: {
    title: 'Heading with nothing below it',
    severity: 'hint',
    message: 'Unexpected heading "{text}" with nothing below it, expected text, a list or a table.',
    help: 'Write what belongs there, or delete the heading.',
  },
  FL0624: {
    title: 'Heading in bold',
    severity: 'warning',
    message: 'Unexpected bold text "{text}" above labels, expected a heading such as "### {text}".',
    help: 'Begin the line with "#" signs instead. As it stands there is no step, and its tasks belong to the step above.',
  },
} as const satisfies Record<`FL06${string}`, CodeMeaning>
