import type { Standing } from '../standing/standing.ts'
import type { CalendarDate } from '../state/engagement.ts'

/** The fact that says when people start to work with what the engagement brings. */
const goLiveFact = 'go_live'

/**
 * The day on which the customer goes live: the fact `go_live` of the playbook where it is known, else the earliest day
 * of a service in scope; `null` where there is neither [E86].
 */
export function goLiveOf({ index, engagement }: Pick<Standing, 'index' | 'engagement'>): CalendarDate | null {
  const isAsked = index.release.facts.some(({ id, type }) => id === goLiveFact && type === 'date')
  const known = isAsked ? engagement.facts[goLiveFact]?.value : undefined
  if (typeof known === 'string') return known
  return engagement.scope.flatMap(({ goLive }) => goLive ?? []).sort()[0] ?? null
}
