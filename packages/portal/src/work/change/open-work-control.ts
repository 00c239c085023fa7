import type { WorkItemView } from '@fairlead/contract'

/** What is asked for some pieces of work beside a button: the state that they shall have, or the person. */
export interface OpenWorkControl {
  readonly kind: 'state' | 'assign'
  /** At least one. */
  readonly items: readonly WorkItemView[]
  /** Where it is placed. */
  readonly anchor: HTMLElement
  /** What gets the focus back when it closes; the anchor where it is absent. */
  readonly from?: HTMLElement
}
