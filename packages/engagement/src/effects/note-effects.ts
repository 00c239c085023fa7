import { actionLeft, type NoteId, type NoteRecord } from '../note/note-record.ts'
import { isGuest } from '../site/guest.ts'
import type { EngagementId, Instant, PersonId } from '../state/engagement.ts'
import { effectName, type NoteEffect } from './effect.ts'

/** A note on both sides of an event; `null` where there is none. */
export interface NoteChange {
  readonly engagement: EngagementId
  readonly note: NoteId
  readonly before: NoteRecord | null
  readonly after: NoteRecord | null
  readonly seq: number
  readonly at: Instant
  readonly actor: PersonId
}

/**
 * Who is told because of a note: who is called by name in what was just said, and who has to do what comes next and had
 * not before; each once, and nobody of what they said themselves [E210].
 */
export function noteEffects(change: NoteChange): readonly NoteEffect[] {
  const { engagement, note, before, after, seq, at, actor } = change
  if (after === null) return []
  const of = { kind: 'note' as const, engagement, at, note, by: actor, audience: after.audience }
  const action = actionLeft(after)
  const owner = action?.owner ?? null
  // A contact sees on their site what is theirs.
  const isNew =
    owner !== null &&
    !isGuest(owner) &&
    owner !== actor &&
    owner !== (before === null ? null : actionLeft(before)?.owner)
  const told = (person: PersonId, about: NoteEffect['about']) => ({
    ...of,
    name: effectName('note', engagement, note, seq, about, person),
    to: { kind: 'person' as const, person },
    about,
  })
  const { body, mentions } = justSaid(before, after)
  const others = mentions.filter((person) => person !== actor && !(isNew && person === owner))
  return [
    ...(isNew && action !== null ? [{ ...told(owner, 'next-action'), text: action.text, due: action.date }] : []),
    ...others.map((person) => ({ ...told(person, 'mention'), text: body, due: null })),
  ]
}

/** What an event added to a note: the note itself, or an amendment. */
function justSaid(before: NoteRecord | null, after: NoteRecord): Pick<NoteRecord, 'body' | 'mentions'> {
  if (before === null) return after
  const isAmended = after.amendments.length > before.amendments.length
  return (isAmended ? after.amendments.at(-1) : undefined) ?? { body: '', mentions: [] }
}
