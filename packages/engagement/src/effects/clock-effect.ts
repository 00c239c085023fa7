import { clockState, type RequestClock } from '../request/clock-of.ts'
import type { RequestId, RequestRecord } from '../request/request-record.ts'
import { turnOf } from '../request/turn-of.ts'
import type { EngagementId, Instant } from '../state/engagement.ts'
import { type Addressee, effectName, type RequestEffect } from './effect.ts'

/** A request whose clock is looked at. */
export interface RunningRequest {
  readonly engagement: EngagementId
  readonly request: RequestId
  readonly record: RequestRecord
  readonly clock: RequestClock
}

/**
 * Who has to be told because time has passed and nothing has happened: whoever has the turn once half of the time is
 * over, whoever decides requests once all of it is. However often it is asked, each is said once for each time that a
 * request has come to its stage [E165].
 */
export function clockEffect(
  { engagement, request, record, clock }: RunningRequest,
  now: Instant,
): RequestEffect | null {
  const state = clockState(clock, now)
  if (state === 'running') return null
  const about = state === 'over' ? 'escalation' : 'reminder'
  const deciders: Addressee = { kind: 'team', team: record.route.team, except: record.by }
  const turn = turnOf(record)
  const to: Addressee = about === 'reminder' && 'person' in turn ? { kind: 'person', person: turn.person } : deciders
  const { stage, since, wish } = record
  const name = effectName('request', engagement, request, since, stage, about)
  return { kind: 'request', name, engagement, at: now, to, request, about, stage, wish, text: null }
}
