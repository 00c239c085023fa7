import { languagesOf, type Playbook } from '../compile/playbook.ts'
import { compileCondition } from '../condition/compile-condition.ts'
import { type ConditionScope, conditionScope } from '../condition/condition-scope.ts'
import type { DecisionRow, DecisionTable } from '../model/decision-table.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Condition } from '../model/release.ts'
import { sourceOf } from '../model/source-of.ts'
import type { Written } from '../reader/page.ts'
import { processIdOf } from '../reader/process-id.ts'
import { namesBeside, slug } from '../reader/slug.ts'
import { readRows } from './read-rows.ts'
import { routingAnswers, type TeamOfRow, teamsOfRows } from './routing/routing-answers.ts'
import { type DecisionWorld, type WrittenTable, writtenTables } from './written-table.ts'

/** One decision table in every language that has it. */
export interface Decision {
  readonly id: string
  /** As the page in the first language has it: that one decides. */
  readonly model: ReadTable
  readonly translations: readonly ReadTable[]
  /**
   * `null` where it cannot be put to use: no table, no column that asks or none that answers, a cell that cannot be read,
   * a team that nobody knows, or another routing table before it.
   */
  readonly table: DecisionTable | null
  /** The routing table before this one; a playbook has one. */
  readonly routedBefore: ReadTable | null
}

/** A table of a page with its cells read. */
export interface ReadTable {
  readonly written: WrittenTable
  /** For each row, whom it is for; `null` for everybody. */
  readonly conditions: readonly (Condition | null)[]
  readonly unreadable: readonly UnreadableCell[]
  /** Of a routing table, the team of each row; `null` of others. */
  readonly teams: readonly TeamOfRow[] | null
}

interface UnreadableCell {
  readonly cell: Written
  readonly fact: FactDefinition
  readonly expected: string
}

/**
 * The decision tables of all pages, also of those that are no process. The tables of a page in several languages are
 * one by their order on it; the first language counts, and the others bring their words [P150].
 */
export function decisionTables(playbook: Playbook, world: DecisionWorld): readonly Decision[] {
  const scopeOf = scopes()
  const languages = languagesOf(playbook)
  const places = new Map<string, Map<string, ReadTable>>()
  for (const page of playbook.pages) {
    for (const [index, written] of writtenTables(page, world).entries()) {
      const place = `${processIdOf(page.file)} ${index}`
      const byLanguage = places.get(place) ?? new Map<string, ReadTable>()
      if (!byLanguage.has(page.language)) {
        byLanguage.set(page.language, readTable(written, scopeOf(written.definitions), world))
      }
      places.set(place, byLanguage)
    }
  }
  const freeId = namesBeside([])
  let routing: ReadTable | null = null
  return [...places.values()].flatMap((byLanguage): readonly Decision[] => {
    const [model, ...translations] = languages.flatMap((language) => byLanguage.get(language) ?? [])
    if (model === undefined) return []
    const { page, label, isRouting } = model.written
    const id = freeId(`${processIdOf(page.file)}:${slug(label.text) || 'decision'}`)
    const routedBefore = isRouting ? routing : null
    if (isRouting) routing ??= model
    const isUsed = routedBefore === null && isUsable(model)
    return [{ id, model, translations, table: isUsed ? buildTable(id, model, translations) : null, routedBefore }]
  })
}

/** The scopes of tables, each made once: most tables ask for the facts alone. */
function scopes(): (definitions: readonly FactDefinition[]) => ConditionScope {
  const known = new Map<readonly FactDefinition[], ConditionScope>()
  return (definitions) => {
    const scope = known.get(definitions) ?? conditionScope(definitions)
    known.set(definitions, scope)
    return scope
  }
}

function readTable(written: WrittenTable, scope: ConditionScope, { routing }: DecisionWorld): ReadTable {
  const unreadable: UnreadableCell[] = []
  const readings = readRows(written, routing)
  const conditions = written.rows.map(({ cells, span }, row) => {
    const asked = cells.flatMap((cell, index) => {
      const fact = written.columns[index]?.fact ?? null
      if (fact === null) return []
      const reading = readings[row]?.[index] ?? { kind: 'any' }
      if (reading.kind === 'unreadable') unreadable.push({ cell, fact, expected: reading.expected })
      return reading.kind === 'condition' ? [{ cell, fact, text: reading.text }] : []
    })
    const [first] = asked
    if (first === undefined) return null
    const { condition } = compileCondition(asked.map(({ text }) => text).join(' && '), span, scope)
    // A row of plain cells compiles, unless there is more in it than a condition may hold.
    if (condition === null) unreadable.push({ ...first, expected: 'fewer values in one row' })
    return condition
  })
  const teams = routing === null || !written.isRouting ? null : teamsOfRows(written, routing)
  return { written, conditions, unreadable, teams }
}

function isUsable({ written: { columns, rows }, unreadable, teams }: ReadTable): boolean {
  const asks = columns.filter(({ fact }) => fact !== null).length
  const isKnown = teams === null || teams.every(({ kind }) => kind === 'team')
  return asks > 0 && asks < columns.length && rows.length > 0 && unreadable.length === 0 && isKnown
}

function buildTable(id: string, model: ReadTable, translations: readonly ReadTable[]): DecisionTable {
  const answers = answersOf(model.written)
  const all = [model, ...translations.filter((other) => isSameShape(other, model))].map(({ written }) => written)
  const each = <T>(value: (table: WrittenTable) => T): Record<string, T> =>
    Object.fromEntries(all.map((table) => [table.page.language, value(table)]))
  const rows = model.conditions.map((condition, row): DecisionRow => {
    return {
      condition,
      answers: answers.map((_, answer) =>
        each((table) => table.rows[row]?.cells[answersOf(table)[answer] ?? 0]?.value ?? ''),
      ),
      source: each((table) => sourceOf(table.rows[row]?.span ?? table.label.span)),
    }
  })
  return {
    id,
    title: each(({ label }) => label.text),
    inputs: [...new Set(model.written.columns.flatMap(({ fact }) => fact?.id ?? []))],
    outputs: answers.map((_, answer) => each((table) => table.columns[answersOf(table)[answer] ?? 0]?.value ?? '')),
    rows,
    routing: model.teams === null ? null : routingAnswers(all, model.teams),
    source: each(({ label }) => sourceOf(label.span)),
  }
}

/** The indexes of the columns that answer. */
function answersOf({ columns }: WrittenTable): readonly number[] {
  return columns.flatMap(({ fact }, index) => (fact === null ? [index] : []))
}

/** Whether a translation has as many rows and answers as the model, so that they can be told by their places. */
function isSameShape({ written }: ReadTable, model: ReadTable): boolean {
  return (
    written.rows.length === model.written.rows.length && answersOf(written).length === answersOf(model.written).length
  )
}
