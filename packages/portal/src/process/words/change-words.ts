import type { FlipView } from '@fairlead/contract'
import type { Comparison, FactDefinition, FactId, Requirement } from '@fairlead/playbook'
import { msg } from '@lingui/core/runtime-macro'
import { choiceName, factName } from './fact-words.ts'
import { type ReasonWords, serviceNames } from './reason-words.ts'
import { requirementWords } from './requirement-words.ts'
import { allOf, anyOf, type Words } from './words.ts'

/** One change of a fact or of the scope, after which a task has another verdict. */
export type Change = FlipView['change']

type FactChange = Extract<Change, { kind: 'fact' }>
type Range = Extract<FactChange['matches'], { kind: 'range' }>

/** A change as a phrase: "with at least 20,000 seats", "without “Gmail” under “Migrates from”", "with Mail in scope". */
export function changeWords(words: ReasonWords, change: Change): string {
  if (change.kind === 'fact') return factChange(words, change)
  const names = serviceNames(words, change.services)
  return words.i18n._(
    change.add
      ? msg`with ${{ services: anyOf(words, names) }} in scope`
      : msg`without ${{ services: oneOf(words, names) }} in scope`,
  )
}

function factChange(words: Words, change: FactChange): string {
  const { i18n } = words
  const { fact: id, value, matches } = change
  const fact = factName(words, id)
  const named = (ids: readonly string[]) => quoted(words, id, ids)
  switch (matches.kind) {
    case 'value':
      if (!Array.isArray(value)) return holding(words, { kind: 'compare', fact: id, operator: '==', value })
      if (value.length === 0) return holding(words, { kind: 'not', of: { kind: 'some', fact: id } })
      return i18n._(msg`with ${{ choices: allOf(words, named(value)) }} under “${{ fact }}”`)
    case 'range':
      if (matches.least === null && matches.most === null) return anyAnswer(words, id)
      return holding(words, { kind: 'all', of: bounds(id, matches) })
    case 'one-of':
      return i18n._(msg`with “${{ fact }}” as ${{ choices: anyOf(words, named(matches.values)) }}`)
    case 'other-than':
      if (matches.values.length === 0) return anyAnswer(words, id)
      return i18n._(msg`with “${{ fact }}” other than ${{ choices: anyOf(words, named(matches.values)) }}`)
    case 'with':
      if (isAnyMember(words.fact(id), change, matches.members)) return holding(words, { kind: 'some', fact: id })
      return i18n._(msg`with ${{ choices: anyOf(words, named(matches.members)) }} under “${{ fact }}”`)
    case 'without':
      return i18n._(msg`without ${{ choices: oneOf(words, named(matches.members)) }} under “${{ fact }}”`)
    default:
      return matches satisfies never
  }
}

/** What can be said as a requirement is said as reasons say it. */
function holding(words: Words, requirement: Requirement): string {
  return words.i18n._(msg`with ${{ needs: requirementWords(words, requirement) }}`)
}

function anyAnswer(words: Words, id: FactId): string {
  return words.i18n._(msg`with any answer for “${{ fact: factName(words, id) }}”`)
}

/** A set that has nothing in it yet, and in which any choice will do. */
function isAnyMember(fact: FactDefinition | undefined, { from }: FactChange, members: readonly string[]): boolean {
  const isEmpty = from === null || (Array.isArray(from) && from.length === 0)
  return isEmpty && fact?.type === 'set' && members.length === fact.choices.length
}

function bounds(fact: FactId, { least, most }: Range): readonly Requirement[] {
  const isOne = most !== null && (least ?? 0) === most
  const ends: readonly (End | null)[] = isOne ? [['==', most]] : [lowerEnd(least), upperEnd(most)]
  return ends.filter((end) => end !== null).map(([operator, value]) => ({ kind: 'compare', fact, operator, value }))
}

type End = readonly [Comparison, number | string]

/** Of "at least 501" and "more than 500" the rounder one is what the playbook says. */
function lowerEnd(least: Range['least']): End | null {
  if (typeof least !== 'number') return least === null ? null : ['>=', least]
  return zeros(least - 1) > zeros(least) ? ['>', least - 1] : ['>=', least]
}

function upperEnd(most: Range['most']): End | null {
  if (typeof most !== 'number') return most === null ? null : ['<=', most]
  return zeros(most + 1) > zeros(most) ? ['<', most + 1] : ['<=', most]
}

function zeros(number: number): number {
  return /0*$/.exec(String(number))?.[0].length ?? 0
}

function quoted(words: Words, fact: FactId, ids: readonly string[]): readonly string[] {
  return ids.map((id) => words.i18n._(msg`“${{ choice: choiceName(words, words.fact(fact), id) }}”`))
}

/** What a set or a scope would have to lack: of several, any one. */
function oneOf(words: Words, names: readonly string[]): string {
  const list = allOf(words, names)
  return names.length === 1 ? list : words.i18n._(msg`one of ${{ list }}`)
}
