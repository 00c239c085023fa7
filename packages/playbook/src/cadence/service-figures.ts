import { factEnvironment } from '../condition/fact-environment.ts'
import { factsRead } from '../condition/facts-read.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Condition } from '../model/release.ts'

/**
 * What the condition of a cadence can ask of a service in scope, by name, beside the facts [P246]: of its work in play
 * how much is done or set aside, in whole percent, and how much is left; and its seats.
 */
export const serviceFigures = ['service_percent', 'service_left', 'service_seats'] as const

export type ServiceFigure = (typeof serviceFigures)[number]

/** What conditions of cadences can call by name: the facts, and the figures that no fact has the name of. */
export function withFigures(facts: readonly FactDefinition[]): readonly FactDefinition[] {
  const named = new Set(facts.map(({ id }) => id))
  const source = { file: 'playbook.yaml', line: 1, column: 1 }
  const figures = serviceFigures
    .filter((id) => !named.has(id))
    .map((id): FactDefinition => ({ id, label: {}, help: null, source, type: 'number', unit: null }))
  return [...facts, ...figures]
}

/** Whether a condition of a cadence asks something of services: it then holds where it does for any of them. */
export function asksOfServices({ text }: Condition, facts: readonly FactDefinition[]): boolean {
  const own = new Set(facts.map(({ id }) => id))
  const read = factsRead(factEnvironment(withFigures(facts)).parse(text).ast)
  return read.some((name) => serviceFigures.some((figure) => figure === name) && !own.has(name))
}
