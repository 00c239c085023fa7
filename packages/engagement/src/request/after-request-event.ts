import type { EngagementEvent, RecordedEvent } from '../command/event.ts'
import type { PersonAskedFor, RequestEvent } from './request-event.ts'
import type { RequestRecord } from './request-record.ts'

type Place = Pick<RecordedEvent, 'seq' | 'actor' | 'at'>

/** The record of a request after an event about it; only its asking makes one where there is none. */
export function afterRequestEvent(
  record: RequestRecord | undefined,
  event: RequestEvent,
  place: Place,
): RequestRecord | undefined {
  if (event.type === 'PersonAskedFor') return asked(event, place)
  return record === undefined ? undefined : changed(record, event, place)
}

const types: { readonly [Type in RequestEvent['type']]: true } = {
  PersonAskedFor: true,
  RequestApproved: true,
  RequestRejected: true,
  RequestAskedBack: true,
  RequestAnswered: true,
  PersonAssigned: true,
  AssignmentAccepted: true,
  AssignmentDeclined: true,
  RequestEnded: true,
  RequestWithdrawn: true,
}

/** Whether an event is about a request for a person. */
export function isRequestEvent(event: EngagementEvent): event is RequestEvent {
  return Object.hasOwn(types, event.type)
}

function asked({ wish, route }: PersonAskedFor, { seq, actor, at }: Place): RequestRecord {
  const empty = { talk: [], decidedBy: null, reason: null, person: null, summary: null }
  return { wish, route, stage: 'submitted', since: at, by: actor, at, ...empty, revision: seq }
}

function changed(record: RequestRecord, event: Exclude<RequestEvent, PersonAskedFor>, place: Place): RequestRecord {
  const { seq: revision, actor, at } = place
  const so = { ...record, since: at, revision }
  const said = (text: string) => [...record.talk, { by: actor, at, text }]
  switch (event.type) {
    case 'RequestApproved':
      return { ...so, stage: 'approved', decidedBy: actor }
    case 'RequestRejected':
      return { ...so, stage: 'rejected', decidedBy: actor, reason: event.reason }
    case 'RequestAskedBack':
      return { ...so, stage: 'asked', talk: said(event.question) }
    case 'RequestAnswered':
      return { ...so, stage: 'submitted', talk: said(event.answer) }
    case 'PersonAssigned':
      return { ...so, stage: 'assigned', person: event.person }
    case 'AssignmentAccepted':
      return { ...so, stage: 'active' }
    case 'AssignmentDeclined':
      return { ...so, stage: 'approved', person: null, talk: said(event.reason) }
    case 'RequestEnded':
      return { ...so, stage: 'ended', summary: event.summary }
    case 'RequestWithdrawn':
      return { ...so, stage: 'withdrawn', reason: event.reason }
    default:
      throw new Error(`Unexpected event ${revision} of a request, expected a known type`, {
        cause: event satisfies never,
      })
  }
}
