import type { NoteView } from '@fairlead/contract'
import { dayIn, type Instant, type NoteId, type NoteRecord } from '@fairlead/engagement'
import type { Shown } from '../engagements/shown.ts'

interface Placed {
  readonly engagement: string
  readonly customer: string
  readonly release: string
  readonly note: NoteId
  readonly record: NoteRecord
  /** Where the team works: its days say what is late. */
  readonly timeZone: string
  readonly now: Instant
}

/** A note as the API shows it. */
export function presentNote({ engagement, customer, release, note, record, timeZone, now }: Placed): Shown<NoteView> {
  const { nextAction } = record
  const isOverdue =
    nextAction !== null &&
    nextAction.done === null &&
    nextAction.date !== null &&
    nextAction.date < dayIn(now, timeZone)
  return { ...record, engagement, customer, release, note, isOverdue }
}
