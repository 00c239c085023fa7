import { staleness } from '../../command/decision.ts'
import { type DecisionContext, lackOf } from '../../command/decision-context.ts'
import type { Rejection } from '../../command/rejection.ts'
import type { Standing } from '../../standing/standing.ts'
import type { AskForPerson, RequestCommand } from '../request-command.ts'
import type { RequestRecord, RequestStage } from '../request-record.ts'

/** A command about a request that there is. */
export type LaterRequestCommand = Exclude<RequestCommand, AskForPerson>

/** Who takes a step: one with the right to decide, who asked, who was assigned. */
export type RequestPart = 'decider' | 'asker' | 'assigned'

interface Step {
  readonly from: readonly RequestStage[]
  readonly by: readonly RequestPart[]
}

const undecided = ['submitted', 'asked'] as const

/** In which stages a step is taken, and by whom [E151][E152]. */
export const requestSteps: { readonly [Type in LaterRequestCommand['type']]: Step } = {
  ApproveRequest: { from: undecided, by: ['decider'] },
  RejectRequest: { from: undecided, by: ['decider'] },
  AskBack: { from: ['submitted'], by: ['decider'] },
  AnswerRequest: { from: ['asked'], by: ['asker'] },
  AssignPerson: { from: ['approved', 'assigned'], by: ['decider'] },
  AcceptAssignment: { from: ['assigned'], by: ['assigned'] },
  DeclineAssignment: { from: ['assigned'], by: ['assigned'] },
  EndRequest: { from: ['active'], by: ['asker', 'assigned'] },
  WithdrawRequest: { from: [...undecided, 'approved', 'assigned'], by: ['asker'] },
}

/** The request that a command is about, or why nobody, or not this person, can do that to it now. */
export function requestFor(
  { engagement }: Standing,
  { request, expectedRevision, type }: LaterRequestCommand,
  context: DecisionContext,
): RequestRecord | Rejection {
  const record = engagement.requests.get(request)
  if (record === undefined) return { code: 'unknown-request', request }
  const stale = staleness(expectedRevision, record.revision)
  if (stale !== null) return stale
  const { from, by } = requestSteps[type]
  if (!from.includes(record.stage)) return { code: 'request-stage', request, stage: record.stage, expected: from }
  return partHindrance({ request, record, by }, context) ?? record
}

interface Taking {
  readonly request: string
  readonly record: RequestRecord
  readonly by: readonly RequestPart[]
}

function partHindrance({ request, record, by }: Taking, context: DecisionContext): Rejection | null {
  const { actor } = context
  if (by.includes('decider')) {
    const lack = lackOf('decide-requests', actor, context)
    return lack ?? (record.by === actor ? { code: 'own-request', request } : null)
  }
  const people = by.flatMap((part) => (part === 'asker' ? record.by : (record.person ?? [])))
  return people.includes(actor) ? null : { code: 'not-theirs', request, people }
}
