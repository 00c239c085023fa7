/**
 * The set that a task state counts in.
 *
 * `open` needs work, `waiting` is with the customer or in trouble but moving, `blocked` cannot move, `done` is done,
 * `set-aside` will not be done.
 */
export type TaskStateSet = 'open' | 'waiting' | 'blocked' | 'done' | 'set-aside'

/** With whom it lies that a task does not move. */
export type Fault = 'customer' | 'vendor' | 'business' | 'other'

interface TaskStateMeaning {
  readonly set: TaskStateSet
  /** Whose fault it is; `null` where nothing stands in the way. */
  readonly fault: Fault | null
  /** A person has to say why. */
  readonly needsReason: boolean
}

/** The thirteen states of a task, in the order in which screens offer them. */
export const taskStates = {
  'not-started': { set: 'open', fault: null, needsReason: false },
  'in-progress': { set: 'open', fault: null, needsReason: false },
  complete: { set: 'done', fault: null, needsReason: false },
  warning: { set: 'waiting', fault: null, needsReason: false },
  'paused-customer': { set: 'waiting', fault: 'customer', needsReason: false },
  'deferred-customer': { set: 'waiting', fault: 'customer', needsReason: false },
  'blocked-remediation': { set: 'blocked', fault: 'customer', needsReason: false },
  'blocked-technical-customer': { set: 'blocked', fault: 'customer', needsReason: false },
  'blocked-technical-vendor': { set: 'blocked', fault: 'vendor', needsReason: false },
  'blocked-business': { set: 'blocked', fault: 'business', needsReason: false },
  'blocked-other': { set: 'blocked', fault: 'other', needsReason: false },
  'not-required': { set: 'set-aside', fault: null, needsReason: true },
  cancelled: { set: 'set-aside', fault: null, needsReason: true },
} as const satisfies Record<string, TaskStateMeaning>

/** A state of a task, by the name that commands and events use. */
export type TaskState = keyof typeof taskStates

/** The set that a task in this state counts in. */
export function stateSet(state: TaskState): TaskStateSet {
  return taskStates[state].set
}

/** Whether nothing is left to do on a task in this state: it is done or set aside. */
export function isSettled(state: TaskState): boolean {
  const set = stateSet(state)
  return set === 'done' || set === 'set-aside'
}
