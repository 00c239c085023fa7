import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { type DecisionTable, type FactValue, type Localized, routeFor, type Team } from '@fairlead/playbook'
import type { Wish } from '../names/request-names.ts'

/** Something that was known where a request was routed. */
export interface DecidingFact {
  readonly id: string
  readonly value: FactValue
}

/** A row that a request was routed by; `row` counts from 0. */
export interface RoutingRow {
  readonly table: DecisionTable
  readonly row: number
  /** What the row asked for. */
  readonly decided: readonly DecidingFact[]
}

/** Where a request would go, and why. */
export type RouteShown =
  /** The playbook has no routing table. */
  | { readonly kind: 'anybody' }
  | ({ readonly kind: 'team'; readonly team: Team | undefined } & RoutingRow)
  /** Nobody is sent: there is guidance. */
  | ({ readonly kind: 'self-serve'; readonly guidance: Localized<string> } & RoutingRow)
  /** `own` are missing in the request, `facts` of the customer. */
  | {
      readonly kind: 'missing'
      readonly table: DecisionTable
      readonly own: readonly OwnInput[]
      readonly facts: readonly string[]
    }
  /** No row of the table is for this request. */
  | { readonly kind: 'none'; readonly table: DecisionTable }

export type OwnInput = 'role' | 'service' | 'language'

const ownInputs: readonly string[] = ['role', 'service', 'language'] satisfies readonly OwnInput[]

/** Where a wish would go by what is known of the customer now. */
export function routeShown(
  release: ReleaseView,
  wish: Pick<Wish, 'role' | 'service' | 'language'>,
  facts: EngagementView['facts'],
): RouteShown {
  const known = Object.fromEntries(Object.entries(facts).map(([id, { value }]) => [id, value]))
  const routed = routeFor({ ...release, processes: [] }, wish, known)
  if (routed.kind === 'no-table') return { kind: 'anybody' }
  const table = release.decisions.find(({ id }) => id === routed.table)
  if (table === undefined) return { kind: 'anybody' }
  switch (routed.kind) {
    case 'none':
      return { kind: 'none', table }
    case 'unknown': {
      const isOwn = (id: string) => ownInputs.includes(id) && !release.facts.some((fact) => fact.id === id)
      return {
        kind: 'missing',
        table,
        own: routed.missing.filter(isOwn) as readonly OwnInput[],
        facts: routed.missing.filter((id) => !isOwn(id)),
      }
    }
    case 'row': {
      const { row, answer, decidedBy } = routed
      const all: Readonly<Record<string, FactValue | null>> = { ...wish, ...known }
      const decided = decidedBy.flatMap((id) => {
        const value = all[id] ?? null
        return value === null ? [] : [{ id, value }]
      })
      if (answer.team === null) return { kind: 'self-serve', guidance: answer.guidance ?? {}, table, row, decided }
      return { kind: 'team', team: release.teams.find(({ id }) => id === answer.team), table, row, decided }
    }
    default:
      return routed satisfies never
  }
}
