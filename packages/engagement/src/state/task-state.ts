/**
 * The set that a task state counts in.
 *
 * `open` needs work, `waiting` is with the customer or in trouble but moving, `blocked` cannot move, `done` is done,
 * `set-aside` will not be done.
 */
export type TaskStateSet = 'open' | 'waiting' | 'blocked' | 'done' | 'set-aside'

interface TaskStateMeaning {
  readonly set: TaskStateSet
  /** A person has to say why. */
  readonly needsReason: boolean
}

/** The thirteen states of a task, in the order in which screens offer them. */
export const taskStates = {
  'not-started': { set: 'open', needsReason: false },
  'in-progress': { set: 'open', needsReason: false },
  complete: { set: 'done', needsReason: false },
  warning: { set: 'waiting', needsReason: false },
  'paused-customer': { set: 'waiting', needsReason: false },
  'deferred-customer': { set: 'waiting', needsReason: false },
  'blocked-remediation': { set: 'blocked', needsReason: false },
  'blocked-technical-customer': { set: 'blocked', needsReason: false },
  'blocked-technical-vendor': { set: 'blocked', needsReason: false },
  'blocked-business': { set: 'blocked', needsReason: false },
  'blocked-other': { set: 'blocked', needsReason: false },
  'not-required': { set: 'set-aside', needsReason: true },
  cancelled: { set: 'set-aside', needsReason: true },
} as const satisfies Record<string, TaskStateMeaning>

/** A state of a task, by the name that commands and events use. */
export type TaskState = keyof typeof taskStates

/** The set that a task in this state counts in. */
export function stateSet(state: TaskState): TaskStateSet {
  return taskStates[state].set
}
