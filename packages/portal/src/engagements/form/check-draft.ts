import type { CreateEngagementInput, PreviewInput, ReleaseView, ScopedServiceView } from '@fairlead/contract'
import { type FactDefinition, type FactId, isCalendarDate, type ServiceId } from '@fairlead/playbook'
import { type EngagementDraft, type ServiceDraft, uncovered, unknownFact } from './engagement-draft.ts'
import { parseWholeNumber } from './whole-number.ts'

/** What is wrong with a field, named by where it stands in the request; a service stands under its id. */
export type FieldErrors = Readonly<Record<string, FieldError>>

export type FieldError = 'required' | 'no-date' | 'no-whole-number' | 'no-seats' | 'no-text' | 'no-service' | 'refused'

export type Checked =
  | { readonly ok: true; readonly input: CreateEngagementInput }
  | { readonly ok: false; readonly errors: FieldErrors }

/**
 * The request that a draft makes, or what keeps it from being one. Services that are always covered are part of every
 * scope; an unknown fact is left out, and an empty set is sent, because "none of these" is an answer.
 */
export function checkDraft(draft: EngagementDraft, release: ReleaseView): Checked {
  const errors: Record<string, FieldError> = {}
  const customer = draft.customer.trim()
  const { startDate } = draft
  if (customer === '') errors['/customer'] = 'required'
  if (!isCalendarDate(startDate)) errors['/startDate'] = 'no-date'
  const input = { customer, startDate, scope: readScope(draft, release, errors), ...readFacts(draft, release, errors) }
  return Object.keys(errors).length === 0 ? { ok: true, input } : { ok: false, errors }
}

/** Scope, facts and sources of a draft; `null` where something in it cannot be read. */
export function knownOf(draft: EngagementDraft, release: ReleaseView): PreviewInput | null {
  const errors: Record<string, FieldError> = {}
  const known = { scope: readScope(draft, release, errors), ...readFacts(draft, release, errors) }
  return Object.keys(errors).length === 0 ? known : null
}

function readScope(
  draft: EngagementDraft,
  release: ReleaseView,
  errors: Record<string, FieldError>,
): ScopedServiceView[] {
  const covered = release.services.filter(({ id, always }) => always || draft.scope[id]?.isCovered === true)
  if (covered.length === 0) errors['/scope'] = 'no-service'
  return covered.map(({ id }) => readService(id, draft.scope[id] ?? uncovered, errors))
}

function readService(
  service: ServiceId,
  { seats, start, goLive }: ServiceDraft,
  errors: Record<string, FieldError>,
): ScopedServiceView {
  const count = parseWholeNumber(seats)
  if (seats.trim() !== '' && count === null) errors[servicePointer(service, 'seats')] = 'no-seats'
  for (const [part, day] of [['start', start] as const, ['goLive', goLive] as const]) {
    if (day !== '' && !isCalendarDate(day)) errors[servicePointer(service, part)] = 'no-date'
  }
  return { service, seats: count, start: start === '' ? null : start, goLive: goLive === '' ? null : goLive }
}

function readFacts(
  draft: EngagementDraft,
  release: ReleaseView,
  errors: Record<string, FieldError>,
): { facts: CreateEngagementInput['facts']; sources: Record<FactId, string> } {
  const facts: CreateEngagementInput['facts'] = {}
  const sources: Record<FactId, string> = {}
  for (const { id, type } of release.facts) {
    const answer = draft.facts[id] ?? unknownFact
    if (answer.kind === 'unknown') continue
    const source = draft.sources[id]?.trim() ?? ''
    if (source !== '') sources[id] = source
    if (answer.kind === 'known') facts[id] = typeof answer.value === 'object' ? [...answer.value] : answer.value
    else {
      const read = readTyped(type, answer.text)
      if ('error' in read) errors[factPointer(id)] = read.error
      else facts[id] = read.value
    }
  }
  return { facts, sources }
}

/** What was typed as an answer of the type of its fact, or why it is none. */
function readTyped(type: FactDefinition['type'], text: string): { value: number | string } | { error: FieldError } {
  if (type === 'date') return isCalendarDate(text) ? { value: text } : { error: 'no-date' }
  if (type === 'text') return text.trim() === '' ? { error: 'no-text' } : { value: text.trim() }
  const value = parseWholeNumber(text)
  return value === null ? { error: 'no-whole-number' } : { value }
}

/** The place of a fact in the request. */
export function factPointer(fact: FactId): string {
  return `/facts/${escaped(fact)}`
}

/** The place of a service, or of a part of what is said of it. */
export function servicePointer(service: ServiceId, part?: 'seats' | 'start' | 'goLive'): string {
  return `/scope/${escaped(service)}${part === undefined ? '' : `/${part}`}`
}

function escaped(id: string): string {
  return id.replaceAll('~', '~0').replaceAll('/', '~1')
}
