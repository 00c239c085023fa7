import type { Task } from '@fairlead/playbook'

/** What a row's button has opened: the menu of states, the choice of a person, or why the task is here. */
export interface OpenControl {
  readonly kind: 'state' | 'assign' | 'why'
  readonly task: Task
  /** The piece of work that the task is here. */
  readonly key: string
  /** The button that opened it: it is placed there, and the focus goes back there. */
  readonly anchor: HTMLElement
}
