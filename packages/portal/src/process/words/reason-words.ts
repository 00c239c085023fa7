import type { TaskView } from '@fairlead/contract'
import type { Localized, ServiceId } from '@fairlead/playbook'
import { msg } from '@lingui/core/runtime-macro'
import { factName, factWords } from './fact-words.ts'
import { requirementWords } from './requirement-words.ts'
import { allOf, anyOf, type Words } from './words.ts'

/** One thing that was asked of a task: why it is here, or why not. */
export type Reason = TaskView['reasons'][number]

/** The words of a release, and the names of its services. */
export interface ReasonWords extends Words {
  service(id: ServiceId): { readonly name: Localized<string> } | undefined
}

/** A reason in one line: what the task needs and what was found; the same text for every task with the same reason. */
export function reasonWords(words: ReasonWords, reason: Reason): string {
  switch (reason.kind) {
    case 'service':
      return serviceWords(words, reason)
    case 'per-service':
      return perServiceWords(words, reason)
    case 'condition':
      return conditionWords(words, reason)
    case 'added':
      return words.i18n._(msg`added by hand to this engagement`)
    default:
      return reason satisfies never
  }
}

/** What a reason asks for, without what was found. */
export function needWords(words: ReasonWords, reason: Reason): string {
  if (reason.kind !== 'service' && reason.kind !== 'condition') return reasonWords(words, reason)
  const needs =
    reason.kind === 'service'
      ? anyOf(words, serviceNames(words, reason.services))
      : requirementWords(words, reason.requirement)
  return words.i18n._(msg`needs ${{ needs }}`)
}

function perServiceWords(words: ReasonWords, { service }: Extract<Reason, { kind: 'per-service' }>): string {
  const [name = ''] = serviceNames(words, service === null ? [] : [service])
  return words.i18n._(msg`done once for each service, here for ${{ service: name }}`)
}

function serviceWords(words: ReasonWords, reason: Extract<Reason, { kind: 'service' }>): string {
  const { i18n } = words
  const services = anyOf(words, serviceNames(words, reason.services))
  if (reason.inScope.length === 0) {
    return reason.services.length === 1
      ? i18n._(msg`needs ${{ services }}; not in scope`)
      : i18n._(msg`needs ${{ services }}; none in scope`)
  }
  if (reason.inScope.length === reason.services.length) return i18n._(msg`for ${{ services }}; in scope`)
  const inScope = allOf(words, serviceNames(words, reason.inScope))
  return i18n._(msg`for ${{ services }}; in scope: ${{ inScope }}`)
}

function conditionWords(words: Words, reason: Extract<Reason, { kind: 'condition' }>): string {
  const needs = requirementWords(words, reason.requirement)
  const found = reason.read.map(({ fact, value }) => factWords(words, fact, value))
  if (found.length === 0) return words.i18n._(msg`needs ${{ needs }}`)
  return words.i18n._(msg`needs ${{ needs }}; ${{ found: found.join(' · ') }}`)
}

/** The names of services in the order given. */
export function serviceNames(words: ReasonWords, ids: readonly ServiceId[]): readonly string[] {
  return ids.map((id) => {
    const service = words.service(id)
    return service === undefined ? id : words.say(service.name, id)
  })
}

/** What is not known of the customer and keeps a task from being decided: "May apply: Total seats not known". */
export function undecidedWords(words: Words, reasons: readonly Reason[]): string {
  const missing = new Set<string>()
  for (const reason of reasons) {
    if (reason.kind !== 'condition' || reason.verdict !== 'unknown') continue
    for (const { fact, value } of reason.read) if (value === null) missing.add(factName(words, fact))
  }
  if (missing.size === 0) return words.i18n._(msg`May apply`)
  return words.i18n._(msg`May apply: ${{ facts: allOf(words, [...missing]) }} not known`)
}
