import type { FactId, FactValue, Release } from '@fairlead/playbook'
import type { Known } from '../plan/plan-tasks.ts'
import { expectedFactValue, normalFactValue } from './fact-value.ts'
import type { Rejection } from './rejection.ts'

/** The first service or fact that the release lacks, or `null`. */
export function unknownIdIn(release: Release, { scope, facts }: Known): Rejection | null {
  const services = new Set(release.services.map((service) => service.id))
  const service = scope.find((id) => !services.has(id))
  if (service !== undefined) return { code: 'unknown-service', service }
  const definitions = new Set(release.facts.map((definition) => definition.id))
  const fact = Object.keys(facts).find((id) => !definitions.has(id))
  return fact === undefined ? null : { code: 'unknown-fact', fact }
}

/** Scope and facts in their normal form: everything once, in the release's order. */
export type NormalKnown =
  | { readonly ok: true; readonly known: Known }
  | { readonly ok: false; readonly rejection: Rejection }

/** The normal form of a scope and facts whose ids are known; refused where the scope is empty or a fact has a wrong value. */
export function normalKnown(release: Release, { scope, facts }: Known): NormalKnown {
  if (scope.length === 0) return { ok: false, rejection: { code: 'empty-scope' } }
  const covered = new Set(scope)
  const values: [FactId, FactValue][] = []
  for (const definition of release.facts) {
    if (!Object.hasOwn(facts, definition.id)) continue
    const value = normalFactValue(definition, facts[definition.id])
    if (value === null) {
      const expected = expectedFactValue(definition)
      return { ok: false, rejection: { code: 'wrong-fact-value', fact: definition.id, expected } }
    }
    values.push([definition.id, value])
  }
  const inOrder = release.services.map((service) => service.id).filter((id) => covered.has(id))
  return { ok: true, known: { scope: inOrder, facts: Object.fromEntries(values) } }
}
