import type { Rejection, RejectionCode } from '@fairlead/engagement'

type Words = { readonly [Code in RejectionCode]: (rejection: Extract<Rejection, { code: Code }>) => string }

const words: Words = {
  'stale-revision': ({ expected, found }) =>
    `The record is at revision ${found}; the request was made looking at revision ${expected}. Look at it again, then decide.`,
  'engagement-exists': () => 'An engagement with this id exists already.',
  'unknown-task': ({ task }) => `The playbook has no task ${task}.`,
  'unknown-process': ({ process }) => `The playbook has no process ${process}.`,
  'unknown-outcome': ({ outcome, choices }) =>
    `Unexpected outcome ${outcome}, expected ${choices.length === 1 ? '' : 'one of '}${listed(choices)}.`,
  'unknown-service': ({ service }) => `The playbook has no service ${service}.`,
  'unknown-fact': ({ fact }) => `The playbook asks for no fact ${fact}.`,
  'wrong-fact-value': ({ fact, expected }) => `The fact ${fact} has an unexpected value, expected ${expected}.`,
  'unknown-person': ({ person }) => `There is no person ${person}.`,
  'empty-scope': () => 'The scope is empty, expected at least one service.',
  'customer-required': () => 'The customer has no name, expected one.',
  'wrong-date': ({ found }) => `Unexpected date ${found}, expected a day of the calendar as yyyy-mm-dd.`,
  'reason-required': ({ to }) => `A task becomes ${to} only with a reason.`,
  'task-not-applicable': ({ task }) =>
    `The task ${task} does not apply to this engagement, so there is nothing to do on it.`,
  'gate-shut': ({ task, blockers }) =>
    `The gate ${task} stays shut until these mandatory tasks are done or set aside: ${listed(blockers)}.`,
  'process-not-ready': ({ process, waitsFor }) => `The process ${process} still waits for ${listed(waitsFor)}.`,
  'process-completed': ({ process }) => `The process ${process} has ended already; reopen it first.`,
  'process-not-completed': ({ process }) => `The process ${process} has not ended, so there is nothing to reopen.`,
  'nothing-to-change': () => 'It is as asked for already.',
}

/** Says in one English sentence why the engagement refused. */
export function rejectionInWords(rejection: Rejection): string {
  // The table has a function for each code that takes the rejection of that code; TypeScript cannot pair the two.
  const say = words[rejection.code] as (rejection: Rejection) => string
  return say(rejection)
}

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, 10).join(', ')
  return ids.length > 10 ? `${shown} and ${ids.length - 10} more` : shown
}
