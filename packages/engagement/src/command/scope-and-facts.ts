import { canonicalJson, type FactId, isCalendarDate, type Release } from '@fairlead/playbook'
import type { FactRecord, FactRecords, Instant, PersonId, ScopedService } from '../state/engagement.ts'
import type { GivenKnown } from './command.ts'
import { type Refused, refuse } from './decision.ts'
import { expectedFactValue, normalFactValue } from './fact-value.ts'
import type { Rejection } from './rejection.ts'
import { written } from './written.ts'

/** The first service or fact that the release lacks, or `null`. */
export function unknownIdIn(release: Release, { scope, facts, sources }: GivenKnown): Rejection | null {
  const services = new Set(release.services.map((service) => service.id))
  const service = scope.find((entry) => !services.has(entry.service))?.service
  if (service !== undefined) return { code: 'unknown-service', service }
  const definitions = new Set(release.facts.map((definition) => definition.id))
  const fact = [...Object.keys(facts), ...Object.keys(sources)].find((id) => !definitions.has(id))
  return fact === undefined ? null : { code: 'unknown-fact', fact }
}

/** Scope and facts as an event keeps them. */
export interface RecordedKnown {
  readonly scope: readonly ScopedService[]
  readonly facts: FactRecords
}

/** Scope and facts in their normal form: everything once, in the release's order. */
export type NormalKnown = { readonly ok: true; readonly known: RecordedKnown } | Refused

/** Who enters the facts, when, and what was known before. */
interface Entry {
  readonly by: PersonId
  readonly at: Instant
  readonly before: FactRecords
}

/**
 * The normal form of a scope and facts whose ids are known; refused where the scope is empty or a value is of the wrong
 * type. A fact that stays what it was keeps who entered it; one that changes, or gets another source, is from who enters
 * it now.
 */
export function normalKnown(release: Release, given: GivenKnown, entry: Entry): NormalKnown {
  const scope = normalScope(release, given.scope)
  if (!scope.ok) return scope
  const records: [FactId, FactRecord][] = []
  for (const definition of release.facts) {
    if (!Object.hasOwn(given.facts, definition.id)) continue
    const value = normalFactValue(definition, given.facts[definition.id])
    if (value === null) {
      const expected = expectedFactValue(definition)
      return refuse({ code: 'wrong-fact-value', fact: definition.id, expected })
    }
    const source = Object.hasOwn(given.sources, definition.id) ? written(given.sources[definition.id] ?? null) : null
    const earlier = Object.hasOwn(entry.before, definition.id) ? entry.before[definition.id] : undefined
    records.push([definition.id, factRecord({ value, source }, earlier, entry)])
  }
  return { ok: true, known: { scope: scope.scope, facts: Object.fromEntries(records) } }
}

function factRecord(
  { value, source }: Pick<FactRecord, 'value' | 'source'>,
  earlier: FactRecord | undefined,
  { by, at }: Entry,
): FactRecord {
  const isSame = earlier !== undefined && canonicalJson(earlier.value) === canonicalJson(value)
  // Whoever says nothing of where an unchanged fact comes from does not take back what was said of it.
  if (isSame && (source === null || source === earlier.source)) return earlier
  return { value, source, by, at }
}

function normalScope(
  release: Release,
  scope: readonly ScopedService[],
): { readonly ok: true; readonly scope: readonly ScopedService[] } | Refused {
  if (scope.length === 0) return refuse({ code: 'empty-scope' })
  const covered = new Map(scope.map((entry) => [entry.service, entry]))
  for (const { service, seats, start, goLive } of covered.values()) {
    if (seats !== null && !(Number.isSafeInteger(seats) && seats >= 0)) return refuse({ code: 'wrong-seats', service })
    const wrong = [start, goLive].find((date) => date !== null && !isCalendarDate(date)) ?? null
    if (wrong !== null) return refuse({ code: 'wrong-date', found: wrong })
  }
  return {
    ok: true,
    scope: release.services
      .flatMap(({ id }) => covered.get(id) ?? [])
      .map(({ service, seats, start, goLive }) => ({
        service,
        // Adding zero takes the sign from a negative zero, which JSON does not keep.
        seats: seats === null ? null : seats + 0,
        start,
        goLive,
      })),
  }
}
