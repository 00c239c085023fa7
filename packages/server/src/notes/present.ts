import type { NoteView } from '@fairlead/contract'
import { type ContactId, dayIn, type Instant, isGuest, type NoteId, type NoteRecord } from '@fairlead/engagement'
import { contactKey } from '../contacts/contact-names.ts'
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
  /** What contacts are called, by {@link contactKey}. */
  readonly contacts: ReadonlyMap<string, string>
}

/** The contacts that a note may speak of. */
export function contactsIn({ by, nextAction, amendments }: NoteRecord): readonly ContactId[] {
  const people = [by, nextAction?.owner ?? by, nextAction?.done?.by ?? by, ...amendments.map((one) => one.by)]
  return [...new Set(people)].filter(isGuest)
}

/** A note as the API shows it. */
export function presentNote({
  engagement,
  customer,
  release,
  note,
  record,
  timeZone,
  now,
  contacts,
}: Placed): Shown<NoteView> {
  const { nextAction } = record
  const isOverdue =
    nextAction !== null &&
    nextAction.done === null &&
    nextAction.date !== null &&
    nextAction.date < dayIn(now, timeZone)
  const names = Object.fromEntries(
    contactsIn(record).flatMap((id) => {
      const name = contacts.get(contactKey(engagement, id))
      return name === undefined ? [] : [[id, name]]
    }),
  )
  return { ...record, engagement, customer, release, note, names, isOverdue }
}
