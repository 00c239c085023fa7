import type { Attendee, PersonId, Reply, TaskKey } from '@fairlead/engagement'

/** What somebody does to a workshop. */
export type DemoWorkshopAction =
  | {
      readonly kind: 'prepare'
      readonly task: TaskKey
      readonly attendees: readonly Attendee[]
      readonly agenda?: readonly string[]
    }
  /** Puts a page to read, and hands it over to the customer at once. */
  | {
      readonly kind: 'hand-over'
      readonly task: TaskKey
      readonly title: string
      readonly language: string
      readonly href: string
    }
  | {
      readonly kind: 'schedule'
      readonly task: TaskKey
      readonly when: DemoTime
      readonly minutes: number
      readonly timeZone: string
      readonly place?: string
      readonly link?: string
      readonly host: PersonId
    }
  | { readonly kind: 'invite'; readonly task: TaskKey }
  | ({ readonly kind: 'reply'; readonly task: TaskKey; readonly comment?: string } & Pick<Reply, 'email' | 'answer'>)
  | {
      readonly kind: 'call-off'
      readonly task: TaskKey
      readonly why: 'cancelled' | 'no-show'
      readonly reason: string
    }
  | {
      readonly kind: 'hold'
      readonly task: TaskKey
      readonly attended: readonly string[]
      readonly decisions: readonly string[]
      readonly actions: readonly { readonly name: string; readonly owner: PersonId | null; readonly inDays: number }[]
      readonly minutes: string
    }

/** On a working day of the team that lies so many of them ahead, or so many hours after this is said, at a half hour. */
export type DemoTime = { readonly inWorkdays: number; readonly time: string } | { readonly inHours: number }
