import { isSettled, type TaskState } from '@fairlead/contract'

/** What a person wants done with pieces of work, one or many. */
export type WorkWish =
  | { readonly kind: 'state'; readonly to: TaskState; readonly reason: string | null }
  /** `null` takes them back from whomever they were given to. */
  | {
      readonly kind: 'assign'
      readonly assignee: string | null
      /** What they are called where they are a contact of the customer. */
      readonly contact?: string
    }
  | { readonly kind: 'waive'; readonly reason: string; readonly approver: string; readonly until: string | null }
  /** Approves the waivers that wait for the person. */
  | { readonly kind: 'approve' }

/** Whether what is done has to be told: it takes the work out of the list of a person, or is not seen there. */
export function isTold(wish: WorkWish, person: string): boolean {
  switch (wish.kind) {
    case 'state':
      return isSettled(wish.to)
    case 'assign':
      return wish.assignee !== person
    case 'waive':
    case 'approve':
      return true
    default:
      return wish satisfies never
  }
}
