import type { FactValue, NoteFieldId, NoteTypeId, ServiceId } from '@fairlead/playbook'
import type { CalendarDate, Instant, PersonId } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'

export type NoteId = string

/** Whom a note is for: the team, or the team and the customer. It never changes [E204]. */
export type Audience = 'internal' | 'shared'

/** What somebody writes. */
export interface NoteContent {
  /** `null` where the playbook has no types, and of what the customer writes. */
  readonly type: NoteTypeId | null
  readonly audience: Audience
  /** Markdown; may be empty where the fields say it. */
  readonly body: string
  readonly fields: NoteFields
  /** What it is about; none where it is about all of it. */
  readonly services: readonly ServiceId[]
  readonly tasks: readonly TaskKey[]
  readonly nextAction: NextAction | null
  readonly escalated: boolean
  /** Who is called by name in it, and told of it. */
  readonly mentions: readonly PersonId[]
}

export type NoteFields = Readonly<Record<NoteFieldId, FactValue>>

/** What has to be done because of a note. */
export interface NextAction {
  readonly text: string
  /** `null` where nobody has taken it. */
  readonly owner: PersonId | null
  readonly date: CalendarDate | null
}

/** A next action as it is now. */
export interface RecordedAction extends NextAction {
  /** When it was done and by whom; `null` while it is left. */
  readonly done: { readonly by: PersonId; readonly at: Instant } | null
}

/** What was added to a note later. */
export interface Amendment {
  readonly by: PersonId
  readonly at: Instant
  readonly body: string
  readonly mentions: readonly PersonId[]
}

/** A note with all that became of it. */
export interface NoteRecord extends Omit<NoteContent, 'nextAction'> {
  readonly by: PersonId
  readonly at: Instant
  readonly nextAction: RecordedAction | null
  /** The oldest first. */
  readonly amendments: readonly Amendment[]
  /** Who took its words away, when and why: then it says nothing any more. */
  readonly redacted: { readonly by: PersonId; readonly at: Instant; readonly reason: string } | null
  readonly revision: number
}

/** What of a note changes, and can be taken back. */
export type NoteState = Pick<NoteRecord, 'nextAction' | 'escalated'>

/** A note as it was before an event; `null` where there was none. */
export interface RestoredNote {
  readonly note: NoteId
  readonly state: NoteState | null
}

/** What is still to do because of a note, or `null`. */
export function actionLeft({ nextAction }: Pick<NoteRecord, 'nextAction'>): RecordedAction | null {
  return nextAction?.done === null ? nextAction : null
}

/** Whether somebody who sees what is for `audience` sees this note [E206]. */
export function isFor({ audience }: Pick<NoteContent, 'audience'>, seen: Audience): boolean {
  return seen === 'internal' || audience === 'shared'
}
