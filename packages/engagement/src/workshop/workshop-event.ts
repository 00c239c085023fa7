import type { PersonId } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { AddedTask, SetDate } from '../state/task-record.ts'
import type { AgendaItem, Attendee, Material, MaterialId, Reply, Session } from './workshop-record.ts'

/** What happens to a workshop. */
export type WorkshopEvent =
  | WorkshopPrepared
  | MaterialPut
  | MaterialRemoved
  | MaterialHandedOver
  | WorkshopScheduled
  | WorkshopInvited
  | WorkshopCalledOff
  | ReplyRecorded
  | WorkshopHeld
  | MinutesRevised

export interface WorkshopPrepared {
  readonly type: 'WorkshopPrepared'
  readonly task: TaskKey
  readonly agenda: readonly AgendaItem[] | null
  readonly attendees: readonly Attendee[]
}

export interface MaterialPut {
  readonly type: 'MaterialPut'
  readonly task: TaskKey
  readonly material: Pick<Material, 'id' | 'title' | 'language' | 'content'>
}

export interface MaterialRemoved {
  readonly type: 'MaterialRemoved'
  readonly task: TaskKey
  readonly material: MaterialId
}

export interface MaterialHandedOver {
  readonly type: 'MaterialHandedOver'
  readonly task: TaskKey
  readonly material: MaterialId
}

export interface WorkshopScheduled {
  readonly type: 'WorkshopScheduled'
  readonly task: TaskKey
  /** `null` where it was not scheduled before. */
  readonly from: Session | null
  readonly session: Session
}

export interface WorkshopInvited {
  readonly type: 'WorkshopInvited'
  readonly task: TaskKey
}

export interface WorkshopCalledOff {
  readonly type: 'WorkshopCalledOff'
  readonly task: TaskKey
  readonly session: Session
  readonly why: 'cancelled' | 'no-show'
  readonly reason: string
}

export interface ReplyRecorded {
  readonly type: 'ReplyRecorded'
  readonly task: TaskKey
  readonly reply: Omit<Reply, 'at'>
}

/** It took place: its task is complete where `completes`, and there is a task for each action. */
export interface WorkshopHeld {
  readonly type: 'WorkshopHeld'
  readonly task: TaskKey
  readonly session: Session
  readonly completes: boolean
  readonly attended: readonly string[]
  readonly decisions: readonly string[]
  readonly actions: readonly HeldAction[]
  readonly minutes: string
}

/** What somebody has to do from now on, as the task that was added for it. */
export interface HeldAction {
  readonly task: TaskKey
  readonly added: AddedTask
  readonly owner: PersonId | null
  readonly due: SetDate | null
}

/** What is written of it, as a whole. */
export interface MinutesRevised {
  readonly type: 'MinutesRevised'
  readonly task: TaskKey
  readonly attended: readonly string[]
  readonly decisions: readonly string[]
  readonly minutes: string
}
