import { type RoutedWish, routeFor } from '@fairlead/playbook'
import type { Rejection } from '../../command/rejection.ts'
import type { Standing } from '../../standing/standing.ts'
import { factsOf } from '../../state/records.ts'
import type { Route } from '../request-record.ts'

export type RouteFound =
  | { readonly ok: true; readonly route: Route }
  | { readonly ok: false; readonly rejection: Rejection }

/**
 * The team that a request of this engagement goes to; without a routing table to no team in particular. It is refused
 * where facts are missing, where no row holds, and where the table has guidance instead of a team [E153].
 */
export function routeOf({ index, engagement }: Standing, wish: RoutedWish): RouteFound {
  const routed = routeFor(index.release, wish, factsOf(engagement))
  switch (routed.kind) {
    case 'no-table':
      return { ok: true, route: { team: null, table: null, row: null } }
    case 'unknown':
      return refused({ code: 'route-unknown', table: routed.table, missing: routed.missing })
    case 'none':
      return refused({ code: 'no-route', table: routed.table })
    case 'row': {
      const { table, row, answer } = routed
      const { team } = answer
      return team === null ? refused({ code: 'self-serve', table, row }) : { ok: true, route: { team, table, row } }
    }
    default:
      return routed satisfies never
  }
}

function refused(rejection: Rejection): RouteFound {
  return { ok: false, rejection }
}
