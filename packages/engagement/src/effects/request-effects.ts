import type { RequestId, RequestRecord, RequestStage } from '../request/request-record.ts'
import type { EngagementId, Instant, PersonId } from '../state/engagement.ts'
import { type Addressee, effectName, type RequestEffect } from './effect.ts'

/** A request on both sides of an event; `null` where there is none. */
export interface RequestChange {
  readonly engagement: EngagementId
  readonly request: RequestId
  readonly before: RequestRecord | null
  readonly after: RequestRecord | null
  readonly seq: number
  readonly at: Instant
  readonly actor: PersonId
}

interface Told {
  readonly about: 'turn' | 'news'
  readonly who: 'asker' | 'team' | 'person'
}

/** Who is told that a request has come to a stage: whose turn it is, where it is nobody's who waited for it. */
const toldOf: Readonly<Record<RequestStage, Told>> = {
  submitted: { about: 'turn', who: 'team' },
  asked: { about: 'turn', who: 'asker' },
  approved: { about: 'turn', who: 'team' },
  assigned: { about: 'turn', who: 'person' },
  active: { about: 'news', who: 'asker' },
  ended: { about: 'news', who: 'asker' },
  rejected: { about: 'news', who: 'asker' },
  withdrawn: { about: 'news', who: 'team' },
}

/** Who is told because a request has come to another stage, or to another person; nobody of what they did themselves [E117]. */
export function requestEffects(change: RequestChange): readonly RequestEffect[] {
  const { engagement, request, before, after, seq, at, actor } = change
  if (before === after) return []
  const isMoved = before?.stage !== after?.stage || before?.person !== after?.person
  const record = after ?? (before === null ? null : { ...before, stage: 'withdrawn' as const })
  if (!isMoved || record === null) return []
  const { about, who } = toldOf[record.stage]
  const to = addressee(record, who)
  if (to === null || (to.kind === 'person' && to.person === actor)) return []
  const name = effectName('request', engagement, request, seq, about)
  const { stage, wish } = record
  return [{ kind: 'request', name, engagement, at, to, request, about, stage, wish, text: textOf(record) }]
}

function addressee({ by, person, route }: RequestRecord, who: Told['who']): Addressee | null {
  if (who === 'team') return { kind: 'team', team: route.team, except: by }
  const told = who === 'asker' ? by : person
  return told === null ? null : { kind: 'person', person: told }
}

function textOf({ stage, talk, reason, summary }: RequestRecord): string | null {
  if (stage === 'rejected' || stage === 'withdrawn') return reason
  if (stage === 'ended') return summary
  return stage === 'asked' || stage === 'submitted' ? (talk.at(-1)?.text ?? null) : null
}
