import type { Language } from '@fairlead/playbook'
import type { CalendarDate, PersonId } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { AgendaItem, Attendee, MaterialContent, MaterialId, Reply } from './workshop-record.ts'

/** What a person asks of a workshop; `expectedRevision` is that of the workshop's own record. */
export type WorkshopCommand =
  | PrepareWorkshop
  | PutMaterial
  | RemoveMaterial
  | HandOverMaterial
  | ScheduleWorkshop
  | InviteToWorkshop
  | CallOffWorkshop
  | RecordReply
  | HoldWorkshop
  | ReviseMinutes

interface OfWorkshop {
  readonly task: TaskKey
  readonly expectedRevision: number
}

/** Sets agenda and audience; `null` gives the agenda of the page its force back. */
export interface PrepareWorkshop extends OfWorkshop {
  readonly type: 'PrepareWorkshop'
  readonly agenda: readonly AgendaItem[] | null
  readonly attendees: readonly Attendee[]
}

/** Adds a material, or the next version of one. */
export interface PutMaterial extends OfWorkshop {
  readonly type: 'PutMaterial'
  /** Whose next version it is; `null` adds one. */
  readonly material: MaterialId | null
  /** What one that is added is called. */
  readonly id: MaterialId
  readonly title: string
  readonly language: Language | null
  readonly content: MaterialContent
}

/** Takes a material away that the customer was never given. */
export interface RemoveMaterial extends OfWorkshop {
  readonly type: 'RemoveMaterial'
  readonly material: MaterialId
}

/** Records that the customer was given the version that there is. */
export interface HandOverMaterial extends OfWorkshop {
  readonly type: 'HandOverMaterial'
  readonly material: MaterialId
}

/** Sets time and place, or moves them. */
export interface ScheduleWorkshop extends OfWorkshop {
  readonly type: 'ScheduleWorkshop'
  /** As the clocks of `timeZone` show it. */
  readonly date: CalendarDate
  /** `hh:mm` */
  readonly time: string
  readonly minutes: number
  readonly timeZone: string
  readonly place: string | null
  readonly link: string | null
  readonly host: PersonId
}

/** Sends everybody an invitation; from then on they hear of every change. */
export interface InviteToWorkshop extends OfWorkshop {
  readonly type: 'InviteToWorkshop'
}

/** The session does not take place: it is cancelled before, or nobody came. */
export interface CallOffWorkshop extends OfWorkshop {
  readonly type: 'CallOffWorkshop'
  readonly why: 'cancelled' | 'no-show'
  readonly reason: string
}

/** What somebody answered to an invitation. */
export interface RecordReply {
  readonly type: 'RecordReply'
  readonly task: TaskKey
  readonly email: string
  readonly answer: Reply['answer']
  readonly comment: string | null
  /** The revision of the workshop in the invitation: an answer to an earlier one than their last answer is refused. */
  readonly to: number
}

/** Says that it took place. It completes the task, unless that is a gate which is shut. */
export interface HoldWorkshop extends OfWorkshop {
  readonly type: 'HoldWorkshop'
  readonly attended: readonly string[]
  readonly decisions: readonly string[]
  readonly actions: readonly Action[]
  readonly minutes: string
}

/** Something that somebody has to do from now on: it becomes a task under the step of the workshop. */
export interface Action {
  readonly name: string
  readonly owner: PersonId | null
  readonly due: CalendarDate | null
  /** Whether it keeps gates shut until it is done. */
  readonly mandatory: boolean
}

/** Puts better what is written of a workshop that was held; its actions are tasks, and changed as such. */
export interface ReviseMinutes extends OfWorkshop {
  readonly type: 'ReviseMinutes'
  readonly attended: readonly string[]
  readonly decisions: readonly string[]
  readonly minutes: string
}
