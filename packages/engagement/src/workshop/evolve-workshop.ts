import type { RecordedEvent } from '../command/event.ts'
import type { WorkshopEvent } from './workshop-event.ts'
import type { Material, Session, WorkshopRecord } from './workshop-record.ts'

type Evolvers = {
  readonly [Type in WorkshopEvent['type']]: (
    record: WorkshopRecord,
    event: Extract<WorkshopEvent, { type: Type }>,
    recorded: RecordedEvent,
  ) => Partial<WorkshopRecord>
}

const evolvers: Evolvers = {
  WorkshopPrepared: ({ replies }, { agenda, attendees }) => {
    const asked = new Set(attendees.map(({ email }) => email))
    return { agenda, attendees, replies: replies.filter(({ email }) => asked.has(email)) }
  },
  MaterialPut: ({ materials }, { material }, { actor, at }) => {
    const earlier = materials.find(({ id }) => id === material.id)
    const put: Material = { ...material, by: actor, at, handedOver: earlier?.handedOver ?? [] }
    if (earlier === undefined) return { materials: [...materials, put] }
    return { materials: materials.map((one) => (one === earlier ? put : one)) }
  },
  MaterialRemoved: ({ materials }, { material }) => ({ materials: materials.filter(({ id }) => id !== material) }),
  MaterialHandedOver: ({ materials }, { material }, { actor, at }) => ({
    materials: materials.map((one) =>
      one.id === material ? { ...one, handedOver: [...one.handedOver, { content: one.content, by: actor, at }] } : one,
    ),
  }),
  WorkshopScheduled: ({ timeRevision }, { from, session }, { seq }) => ({
    session,
    timeRevision: isSameTime(from, session) ? timeRevision : seq,
  }),
  WorkshopInvited: (_, __, { at }) => ({ invitedAt: at }),
  WorkshopCalledOff: ({ lapsed }, { session, why, reason }, { actor, at }) => ({
    session: null,
    lapsed: [...lapsed, { session, why, reason, by: actor, at }],
  }),
  ReplyRecorded: ({ replies }, { reply }, { at }) => ({
    replies: [...replies.filter(({ email }) => email !== reply.email), { ...reply, at }],
  }),
  WorkshopHeld: (_, { session, attended, decisions, actions, minutes }, { actor, at }) => ({
    session: null,
    held: { session, attended, decisions, actions: actions.map(({ task }) => task), minutes, by: actor, at },
  }),
  MinutesRevised: ({ held }, { attended, decisions, minutes }) => ({
    held: held === null ? null : { ...held, attended, decisions, minutes },
  }),
}

/** Whether an event is about a workshop. */
export function isWorkshopEvent(event: { readonly type: string }): event is WorkshopEvent {
  return Object.hasOwn(evolvers, event.type)
}

/** The record of a workshop after an event about it. */
export function evolveWorkshop(record: WorkshopRecord, event: WorkshopEvent, recorded: RecordedEvent): WorkshopRecord {
  // The table pairs each event with its own part, which the type checker cannot see through a union.
  const evolver = evolvers[event.type] as (
    record: WorkshopRecord,
    event: WorkshopEvent,
    recorded: RecordedEvent,
  ) => Partial<WorkshopRecord>
  return { ...record, ...evolver(record, event, recorded), revision: recorded.seq }
}

/** Whether two sessions are at one time; where they are, what people answered to the one holds for the other. */
export function isSameTime(one: Session | null, other: Session | null): boolean {
  return one?.start === other?.start && one?.minutes === other?.minutes
}
