import fc from 'fast-check'
import type { Instant } from '../state/engagement.ts'
import { type Attendee, type Session, untouchedWorkshop, type WorkshopRecord } from '../workshop/workshop-record.ts'
import type { CancellationEffect, InvitationEffect } from './effect.ts'
import { invitationEffects } from './invitation-effects.ts'

const start = Date.parse('2026-11-22T10:00:00.000Z')
const hour = 3_600_000

/** What happens to a workshop next, some hours after what happened before. */
interface Move {
  readonly kind: 'attend' | 'schedule' | 'invite' | 'cancel' | 'no-show' | 'hold' | 'reply' | 'undo' | 'forget'
  readonly hours: number
  readonly emails: readonly string[]
  readonly isOptional: boolean
  readonly startsIn: number
  readonly place: string | null
}

const anyMove: fc.Arbitrary<Move> = fc.record({
  kind: fc.oneof(
    ...([4, 6, 4, 3, 2, 1, 1, 6, 1] as const).map((weight, at) => ({
      weight,
      arbitrary: fc.constant(
        (['attend', 'schedule', 'invite', 'cancel', 'no-show', 'hold', 'reply', 'undo', 'forget'] as const)[at] ??
          'undo',
      ),
    })),
  ),
  hours: fc.constantFrom(0, 0, 0, 1, 3, 30),
  emails: fc.subarray(['li@contoso.example', 'ana@fairlead.example', 'max@contoso.example']),
  isOptional: fc.boolean(),
  startsIn: fc.constantFrom(-2, 0, 2, 24),
  place: fc.constantFrom(null, 'Room 1', 'Room 2'),
})

/** Anything that may happen to one workshop, also what no command would do: effects follow from records alone. */
export const anyWorkshopHistory: fc.Arbitrary<readonly Move[]> = fc.array(anyMove, { maxLength: 40, size: 'max' })

/** A workshop after one more thing has happened to it. */
export interface WorkshopStep {
  readonly before: WorkshopRecord | null
  readonly after: WorkshopRecord | null
  readonly at: Instant
  readonly seq: number
  readonly kind: Move['kind']
  readonly effects: readonly (InvitationEffect | CancellationEffect)[]
}

/** What happens to a workshop, step by step. */
export function stepsOf(history: readonly Move[]): readonly WorkshopStep[] {
  const steps: WorkshopStep[] = []
  let record: WorkshopRecord | null = null
  let time = start
  for (const move of history) {
    time += move.hours * hour + 1
    const seq = steps.length + 2
    const at = new Date(time).toISOString()
    const before: WorkshopRecord | null = record
    const next: WorkshopRecord | null =
      move.kind === 'undo' ? (steps.at(-1)?.before ?? null) : moved(before ?? untouchedWorkshop, move, at)
    const after: WorkshopRecord | null = next === null ? null : { ...next, revision: seq }
    const change = { engagement: 'e/1', task: '100@mail', before, after, seq, at }
    steps.push({ before, after, at, seq, kind: move.kind, effects: invitationEffects(change) })
    record = after
  }
  return steps
}

function moved(record: WorkshopRecord, move: Move, at: Instant): WorkshopRecord | null {
  const { session } = record
  switch (move.kind) {
    case 'attend':
      return { ...record, attendees: move.emails.map((email) => attendee(email, move)) }
    case 'schedule':
      return { ...record, session: sessionOf(move, at), replies: [] }
    case 'invite':
      return { ...record, invitedAt: record.invitedAt ?? at }
    case 'cancel':
    case 'no-show': {
      const why = move.kind === 'cancel' ? 'cancelled' : 'no-show'
      const lapsed = session === null ? [] : [{ session, why, reason: 'Ill', by: 'ana', at } as const]
      return { ...record, session: null, lapsed: [...record.lapsed, ...lapsed] }
    }
    case 'hold':
      return session === null ? record : { ...record, session: null, held: heldSession(session, at) }
    case 'reply':
      return { ...record, replies: [{ email: 'li@contoso.example', answer: 'accepted', comment: null, to: 1, at }] }
    case 'undo':
      return record
    case 'forget':
      return null
    default:
      throw new Error('Unexpected move', { cause: move.kind satisfies never })
  }
}

function attendee(email: string, { isOptional }: Move): Attendee {
  return { name: email, email, party: 'customer', role: null, person: null, optional: isOptional, language: 'en' }
}

function sessionOf({ startsIn, place }: Move, at: Instant): Session {
  const begins = new Date(Date.parse(at) + startsIn * hour).toISOString()
  return { start: begins, minutes: 60, timeZone: 'Europe/Berlin', place, link: null, host: 'ana' }
}

function heldSession(session: Session, at: Instant): WorkshopRecord['held'] {
  return { session, attended: [], decisions: [], actions: [], minutes: '', by: 'ana', at }
}
