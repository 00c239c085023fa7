import { isErasedAddress } from '../personal/personal-part.ts'
import type { EngagementId, Instant } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { Attendee, Session, WorkshopRecord } from '../workshop/workshop-record.ts'
import { type CancellationEffect, effectName, type InvitationEffect } from './effect.ts'

/** A workshop on both sides of an event; `null` where there is no record of it. */
export interface WorkshopChange {
  readonly engagement: EngagementId
  readonly task: TaskKey
  readonly before: WorkshopRecord | null
  readonly after: WorkshopRecord | null
  /** The number of the event: what the record says from it on has this revision. */
  readonly seq: number
  readonly at: Instant
}

/** What somebody is told of a workshop. */
export interface Invitation {
  readonly attendee: Attendee
  readonly session: Session
}

/**
 * Who has to be told what because a workshop has changed: everybody for whom what an invitation says is other than
 * before. What is over by then is neither invited to nor cancelled: nobody can come any more, or need not [E114].
 */
export function invitationEffects(change: WorkshopChange): readonly (InvitationEffect | CancellationEffect)[] {
  const { before, after, at } = change
  if (before === after) return []
  const [told, tells] = [invitations(before), invitations(after)]
  const effects: (InvitationEffect | CancellationEffect)[] = []
  for (const [email, earlier] of told) {
    if (!tells.has(email) && !isOver(earlier.session, at)) effects.push(cancellation(change, earlier))
  }
  for (const [email, { attendee, session }] of tells) {
    const earlier = told.get(email) ?? null
    const isOld = isOver(session, at) && (earlier === null || isOver(earlier.session, at))
    if (!isOld && !isSame(earlier, { attendee, session })) {
      effects.push(invitation(change, { attendee, session, isUpdate: earlier !== null }))
    }
  }
  return effects
}

/**
 * What each address is told of a workshop: nothing before people are invited. A session that has been held, or to which
 * nobody came, stays what people were told until there is another one.
 */
export function invitations(workshop: WorkshopRecord | null): ReadonlyMap<string, Invitation> {
  const session = workshop === null || workshop.invitedAt === null ? null : sessionTold(workshop)
  if (session === null) return new Map()
  const asked = (workshop?.attendees ?? []).filter(({ email }) => !isErasedAddress(email))
  return new Map(asked.map((attendee) => [attendee.email, { attendee, session }]))
}

function sessionTold({ session, held, lapsed }: WorkshopRecord): Session | null {
  if (session !== null) return session
  const last = lapsed.at(-1)
  if (held !== null && (last === undefined || held.at >= last.at)) return held.session
  return last?.why === 'no-show' ? last.session : null
}

/** Whether a session has ended at a moment. */
export function isOver({ start, minutes }: Session, at: Instant): boolean {
  return Date.parse(start) + minutes * 60_000 <= Date.parse(at)
}

function isSame(one: Invitation | null, other: Invitation): boolean {
  return one !== null && one.attendee.optional === other.attendee.optional && isSameSession(one.session, other.session)
}

function isSameSession(one: Session, other: Session): boolean {
  const keys = ['start', 'minutes', 'timeZone', 'place', 'link', 'host'] as const satisfies readonly (keyof Session)[]
  return keys.every((key) => one[key] === other[key])
}

interface Told extends Invitation {
  readonly isUpdate: boolean
}

function invitation(change: WorkshopChange, { attendee, session, isUpdate }: Told): InvitationEffect {
  const { optional } = attendee
  const agenda = change.after?.agenda ?? null
  return { kind: 'invitation', ...message(change, 'request', attendee), session, agenda, optional, isUpdate }
}

function cancellation(change: WorkshopChange, { attendee, session }: Invitation): CancellationEffect {
  const { before, after } = change
  const lapsed = after?.lapsed.at(-1) ?? null
  const isCalledOff = lapsed !== null && lapsed.why === 'cancelled' && after?.lapsed.length !== before?.lapsed.length
  return {
    kind: 'cancellation',
    ...message(change, 'cancel', attendee),
    session,
    reason: isCalledOff ? lapsed.reason : null,
  }
}

function message({ engagement, task, seq, at }: WorkshopChange, method: string, { name, email, language }: Attendee) {
  return {
    name: effectName('workshop', engagement, task, seq, method, email),
    engagement,
    task,
    at,
    to: { kind: 'address', name, email, language } as const,
    sequence: seq,
  }
}
