import type { RouteExplanationView } from '@fairlead/contract'
import { factsOf, type Standing } from '@fairlead/engagement'
import { type FactValue, type RoutedWish, routeFor } from '@fairlead/playbook'
import type { Shown } from '../engagements/shown.ts'

/** Where a request would go by what is known now, by which row, and what decided that. */
export function explainRoute({ index, engagement }: Standing, wish: RoutedWish): Shown<RouteExplanationView> {
  const facts = factsOf(engagement)
  const routed = routeFor(index.release, wish, facts)
  switch (routed.kind) {
    case 'no-table':
      return { kind: 'anybody' }
    case 'unknown':
    case 'none':
      return routed
    case 'row': {
      const { table, row, answer } = routed
      const said: Readonly<Record<string, FactValue | null>> = { ...wish, ...facts }
      const decidedBy = routed.decidedBy.flatMap((input) => {
        const value = said[input] ?? null
        return value === null ? [] : [{ input, value }]
      })
      const by = { table, row, guidance: answer.guidance, decidedBy }
      return answer.team === null ? { kind: 'self-serve', ...by } : { kind: 'team', team: answer.team, ...by }
    }
    default:
      return routed satisfies never
  }
}
