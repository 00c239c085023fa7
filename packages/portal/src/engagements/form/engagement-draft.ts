import type { CreateEngagementInput, EngagementView, ReleaseView } from '@fairlead/contract'
import { type FactDefinition, type FactValue, isCalendarDate, type KnownFacts } from '@fairlead/playbook'
import { parseWholeNumber } from './whole-number.ts'

/** An answer while it is being given: what is typed is kept as it is. */
export type FactDraft =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'known'; readonly value: FactValue }

/** What a person has filled in so far. */
export interface EngagementDraft {
  readonly customer: string
  readonly startDate: string
  readonly scope: readonly string[]
  readonly facts: Readonly<Record<string, FactDraft>>
}

/** What is wrong with a field, named by the JSON pointer of the field in the request. */
export type FieldErrors = Readonly<Record<string, FieldError>>

export type FieldError = 'required' | 'no-date' | 'no-whole-number' | 'no-text' | 'no-service' | 'refused'

export type Checked =
  | { readonly ok: true; readonly input: CreateEngagementInput }
  | { readonly ok: false; readonly errors: FieldErrors }

/** A draft in which nothing is known but the day. */
export function emptyDraft(release: ReleaseView, today: string): EngagementDraft {
  return { customer: '', startDate: today, scope: [], facts: draftFacts(release, {}) }
}

/** A draft that says what the engagement says now. */
export function draftOf(engagement: EngagementView, release: ReleaseView): EngagementDraft {
  const { customer, startDate } = engagement
  const scope = engagement.scope.map(({ service }) => service)
  const facts = Object.fromEntries(Object.entries(engagement.facts).map(([id, { value }]) => [id, value]))
  return { customer, startDate, scope, facts: draftFacts(release, facts) }
}

/**
 * The request that a draft makes, or what keeps it from being one. Services that are always covered are part of every
 * scope; an unknown fact is left out, and an empty set is sent, because "none of these" is an answer.
 */
export function checkDraft(draft: EngagementDraft, release: ReleaseView): Checked {
  const errors: Record<string, FieldError> = {}
  if (draft.customer.trim() === '') errors['/customer'] = 'required'
  if (!isCalendarDate(draft.startDate)) errors['/startDate'] = 'no-date'
  const scope = release.services.filter(({ id, always }) => always || draft.scope.includes(id)).map(({ id }) => id)
  if (scope.length === 0) errors['/scope'] = 'no-service'

  const facts: CreateEngagementInput['facts'] = {}
  for (const { id, type } of release.facts) {
    const answer = draft.facts[id] ?? { kind: 'unknown' }
    if (answer.kind === 'known') facts[id] = typeof answer.value === 'object' ? [...answer.value] : answer.value
    if (answer.kind !== 'typed') continue
    const read = readTyped(type, answer.text)
    if ('error' in read) errors[factPointer(id)] = read.error
    else facts[id] = read.value
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const scoped = scope.map((service) => ({ service, seats: null, start: null, goLive: null }))
  return { ok: true, input: { customer: draft.customer.trim(), startDate: draft.startDate, scope: scoped, facts } }
}

/** What was typed as an answer of the type of its fact, or why it is none. */
function readTyped(type: FactDefinition['type'], text: string): { value: number | string } | { error: FieldError } {
  if (type === 'date') return isCalendarDate(text) ? { value: text } : { error: 'no-date' }
  if (type === 'text') return text.trim() === '' ? { error: 'no-text' } : { value: text.trim() }
  const value = parseWholeNumber(text)
  return value === null ? { error: 'no-whole-number' } : { value }
}

/** The place of a fact in the request. */
export function factPointer(fact: string): string {
  return `/facts/${fact.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Puts a choice of a set in or out and keeps the order of the playbook. */
export function toggleChoice(fact: FactDefinition, chosen: readonly string[], choice: string): readonly string[] {
  if (!('choices' in fact)) return chosen
  return fact.choices.map(({ id }) => id).filter((id) => (id === choice ? !chosen.includes(id) : chosen.includes(id)))
}

/** The types of facts that are answered by typing. */
const typed: ReadonlySet<FactDefinition['type']> = new Set(['number', 'money', 'date', 'text'])

function draftFacts(release: ReleaseView, facts: KnownFacts): Record<string, FactDraft> {
  return Object.fromEntries(
    release.facts.map(({ id, type }): [string, FactDraft] => {
      const value = facts[id]
      if (value === undefined) return [id, { kind: 'unknown' }]
      return [id, typed.has(type) ? { kind: 'typed', text: String(value) } : { kind: 'known', value }]
    }),
  )
}
