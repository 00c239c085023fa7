import type { EngagementView, ReleaseView } from '@fairlead/contract'
import type { FactDefinition, FactId, FactValue, ServiceId } from '@fairlead/playbook'
import { parseWholeNumber } from './whole-number.ts'

/** An answer while it is being given: what is typed is kept as it is. */
export type FactDraft =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'known'; readonly value: FactValue }

/** A service while scope is being decided; what was typed of one that is left out is kept, in case it comes back. */
export interface ServiceDraft {
  readonly isCovered: boolean
  readonly seats: string
  readonly start: string
  readonly goLive: string
}

/** What a person has filled in so far. */
export interface EngagementDraft {
  readonly customer: string
  readonly startDate: string
  readonly scope: Readonly<Record<ServiceId, ServiceDraft>>
  readonly facts: Readonly<Record<FactId, FactDraft>>
  /** Where facts come from; empty where nobody says. */
  readonly sources: Readonly<Record<FactId, string>>
}

export const unknownFact: FactDraft = { kind: 'unknown' }
export const uncovered: ServiceDraft = { isCovered: false, seats: '', start: '', goLive: '' }

/** A draft in which nothing is known but the day. */
export function emptyDraft(release: ReleaseView, today: string): EngagementDraft {
  return draftOf({ customer: '', startDate: today, scope: [], facts: {} }, release)
}

/** A draft that says what the engagement says now; services that are always covered are covered. */
export function draftOf(
  { customer, startDate, scope, facts }: Pick<EngagementView, 'customer' | 'startDate' | 'scope' | 'facts'>,
  release: ReleaseView,
): EngagementDraft {
  return {
    customer,
    startDate,
    scope: Object.fromEntries(
      release.services.map(({ id, always }): [ServiceId, ServiceDraft] => {
        const scoped = scope.find(({ service }) => service === id)
        const { seats = null, start = null, goLive = null } = scoped ?? {}
        const isCovered = always || scoped !== undefined
        return [id, { isCovered, seats: seats === null ? '' : String(seats), start: start ?? '', goLive: goLive ?? '' }]
      }),
    ),
    facts: Object.fromEntries(release.facts.map((fact) => [fact.id, draftFact(fact, facts[fact.id]?.value)])),
    sources: Object.fromEntries(release.facts.map(({ id }) => [id, facts[id]?.source ?? ''])),
  }
}

/** The types of facts that are answered by typing. */
const typed: ReadonlySet<FactDefinition['type']> = new Set(['number', 'money', 'date', 'text'])

function draftFact({ type }: FactDefinition, value: FactValue | undefined): FactDraft {
  if (value === undefined) return unknownFact
  return typed.has(type) ? { kind: 'typed', text: String(value) } : { kind: 'known', value }
}

/** Puts a choice of a set in or out and keeps the order of the playbook. */
export function toggleChoice(fact: FactDefinition, chosen: readonly string[], choice: string): readonly string[] {
  if (!('choices' in fact)) return chosen
  return fact.choices.map(({ id }) => id).filter((id) => (id === choice ? !chosen.includes(id) : chosen.includes(id)))
}

interface Answered {
  readonly fact: FactId
  readonly answer: FactDraft
  /** What the draft began from. */
  readonly base: EngagementDraft
}

/**
 * The draft with another answer to a fact. Where the answer before came from says nothing of a new one, so that source
 * goes; it is there again with the answer that it is of. One that was typed since stays.
 */
export function withAnswer(draft: EngagementDraft, { fact, answer, base }: Answered): EngagementDraft {
  const earlier = base.sources[fact] ?? ''
  const source = draft.sources[fact] ?? ''
  const isBack = isSameAnswer(answer, base.facts[fact])
  const next = isBack && source === '' ? earlier : !isBack && source === earlier ? '' : source
  return { ...draft, facts: { ...draft.facts, [fact]: answer }, sources: { ...draft.sources, [fact]: next } }
}

/** Whether two answers are the same, in whatever way a number is typed. */
export function isSameAnswer(one: FactDraft = unknownFact, other: FactDraft = unknownFact): boolean {
  if (one.kind !== 'typed' || other.kind !== 'typed') return isSame(one, other)
  const [first, second] = [one.text.trim(), other.text.trim()]
  return (parseWholeNumber(first) ?? first) === (parseWholeNumber(second) ?? second)
}

/** Whether two parts of drafts say the same to the letter. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The draft with something else said of a service. */
export function withService(
  draft: EngagementDraft,
  service: ServiceId,
  changes: Partial<ServiceDraft>,
): EngagementDraft {
  return { ...draft, scope: { ...draft.scope, [service]: { ...(draft.scope[service] ?? uncovered), ...changes } } }
}
