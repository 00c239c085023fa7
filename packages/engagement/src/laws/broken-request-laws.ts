import type { Restoration } from '../command/event.ts'
import type { RequestEvent } from '../request/request-event.ts'
import { accessHolder, type RequestRecord, type RequestStage } from '../request/request-record.ts'
import type { PersonId } from '../state/engagement.ts'
import { evolve } from '../state/evolve.ts'
import type { Law, Moment } from './broken-task-laws.ts'

/** From where to where each event leads, as the picture of the stages has it. */
const ways: Readonly<Record<Exclude<RequestEvent['type'], 'PersonAskedFor'>, string>> = {
  RequestApproved: 'submitted|asked > approved',
  RequestRejected: 'submitted|asked > rejected',
  RequestAskedBack: 'submitted > asked',
  RequestAnswered: 'asked > submitted',
  PersonAssigned: 'approved|assigned > assigned',
  AssignmentAccepted: 'assigned > active',
  AssignmentDeclined: 'assigned > approved',
  RequestEnded: 'active > ended',
  RequestWithdrawn: 'submitted|asked|approved|assigned > withdrawn',
}

/** The laws by which this should not have happened to a request at this moment. */
export function requestLaws(event: RequestEvent, moment: Moment): readonly Law[] {
  const { before, recorded } = moment
  const was = before.requests.get(event.request)
  const is = evolve(before, recorded).requests.get(event.request)
  if (event.type === 'PersonAskedFor') {
    const { role, language } = event.wish
    return [
      ['E150', was === undefined && is?.stage === 'submitted' && is.by === recorded.actor],
      ['E150', isText(event.wish.why)],
      ['E153', event.route.team === (role === 'architect' && language === 'en' ? 'designers' : 'builders')],
      ['E153', role !== 'champion'],
    ]
  }
  if (was === undefined || is === undefined) return [['E151', false]]
  const [from = '', to] = ways[event.type].split(' > ')
  return [
    ['E151', from.split('|').includes(was.stage) && is.stage === to],
    ['E152', isUpTo(event, was, moment)],
    ['E154', event.type !== 'PersonAssigned' || event.person !== 'dan' || was.route.team === 'designers'],
  ]
}

function isUpTo({ type }: RequestEvent, was: RequestRecord, { recorded: { actor }, context }: Moment): boolean {
  switch (type) {
    case 'AssignmentAccepted':
    case 'AssignmentDeclined':
      return actor === was.person
    case 'RequestEnded':
      return actor === was.person || actor === was.by
    case 'RequestAnswered':
    case 'RequestWithdrawn':
      return actor === was.by
    default:
      return actor !== was.by && mayDecide(actor, context)
  }
}

/** The laws by which a request should not be again what it was. */
export function restoredRequestLaws(
  { request, record }: Restoration['requests'][number],
  { before, recorded, context }: Moment,
  doer: PersonId | undefined,
): readonly Law[] {
  const now = before.requests.get(request)
  if (record === null || now === undefined) return [['E156', false]]
  const holder = accessHolder(record)
  const gives = holder !== null && holder !== accessHolder(now)
  const decides = record.decidedBy !== null && record.decidedBy !== now.decidedBy
  return [
    ['E156', doer === recorded.actor],
    ['E156', (!gives && !decides) || mayDecide(recorded.actor, context)],
  ]
}

/** What every request says, whatever has happened to it. */
export function requestRecordLaws(record: RequestRecord, moments: ReadonlySet<string>): readonly Law[] {
  const { stage, since, at, reason, person, summary, decidedBy } = record
  const is = (...stages: readonly RequestStage[]) => stages.includes(stage)
  return [
    ['E155', (reason !== null) === is('rejected', 'withdrawn')],
    ['E155', (summary !== null) === is('ended')],
    ['E155', person !== null || !is('assigned', 'active', 'ended')],
    ['E155', decidedBy !== null || !is('approved', 'assigned', 'active', 'ended', 'rejected')],
    ['E1', moments.has(since) && moments.has(at) && since >= at],
    ['E157', (accessHolder(record) !== null) === is('assigned', 'active')],
  ]
}

function mayDecide(person: string, { people }: Moment['context']): boolean {
  return people.get(person)?.rights.includes('decide-requests') === true
}

function isText(text: string): boolean {
  return /^\S(.*\S)?$/.test(text)
}
