import { clockOf } from '../request/clock-of.ts'
import type { RequestRecord } from '../request/request-record.ts'
import { turnOf } from '../request/turn-of.ts'
import { type Finding, finding, nobody, type Whose, whoseIs } from './finding.ts'
import type { Looking } from './looking.ts'

/** Requests for people with which somebody has had the turn for longer than the clock gives [E250]. */
export function requestFindings({ standing }: Looking): readonly Finding[] {
  return [...standing.engagement.requests].flatMap(([id, record]) => {
    const clock = clockOf(standing, record)
    if (clock === null) return []
    const { due: at, days: count } = clock
    const { task } = record.wish
    return [
      finding('request-waits', id, { at, count, since: at, tasks: task === null ? [] : [task], whose: whose(record) }),
    ]
  })
}

function whose(record: RequestRecord): Whose {
  const turn = turnOf(record)
  if (turn.kind === 'nobody') return nobody
  return 'person' in turn ? whoseIs(turn.person) : { kind: 'right', right: 'decide-requests' }
}
