import type { FactDefinition, FactId } from '../model/fact.ts'
import { localize } from '../model/localized.ts'
import { dateOf } from './day-number.ts'
import type { Interval } from './region.ts'
import type { Trait, Witness } from './witness.ts'

/** A witness in the playbook's words: `a customer with 150 seats or fewer and "Box" under "Migrates from"`. */
export function witnessWords({ traits }: Witness, definitions: readonly FactDefinition[]): string {
  if (traits.length === 0) return 'every customer'
  const facts = new Map(definitions.map((fact) => [fact.id, fact]))
  const phrases = traits.map((trait) => traitWords(trait, facts.get(trait.fact)))
  const last = phrases.at(-1) ?? ''
  const before = phrases.slice(0, -1)
  return `a customer with ${before.length === 0 ? last : `${before.join(', ')} and ${last}`}`
}

function traitWords(trait: Trait, fact: FactDefinition | undefined): string {
  const name = `"${fact === undefined ? trait.fact : nameOf(fact)}"`
  switch (trait.kind) {
    case 'within':
      return withinWords(trait.interval, name, fact)
    case 'is':
      return fact?.type === 'yes-no'
        ? `${trait.value ? 'yes' : 'no'} for ${name}`
        : `${valueWords(trait.value, fact)} for ${name}`
    case 'has':
      return `"${choiceName(fact, trait.member)}" under ${name}`
    case 'lacks':
      return `no "${choiceName(fact, trait.member)}" under ${name}`
    case 'lacks-others':
      return `nothing else under ${name}`
    case 'empty':
      return `nothing under ${name}`
    default:
      return trait satisfies never
  }
}

function valueWords(value: unknown, fact: FactDefinition | undefined): string {
  if (fact?.type === 'choice') return `"${choiceName(fact, String(value))}"`
  return value === '…' ? 'any other text' : `"${String(value)}"`
}

function withinWords({ from, to }: Interval, name: string, fact: FactDefinition | undefined): string {
  if (fact?.type === 'date') {
    if (from === to) return `${dateOf(from)} for ${name}`
    if (to === null || dateOf(to) === '9999-12-31') return `${dateOf(from)} or later for ${name}`
    return dateOf(from) === '0001-01-01'
      ? `${dateOf(to)} or earlier for ${name}`
      : `${dateOf(from)} to ${dateOf(to)} for ${name}`
  }
  const of = (amount: string) => counted(amount, name, fact)
  if (from === to) return of(`exactly ${digits(from)}`)
  if (to === null) return of(`${digits(from)} or more`)
  return from === 0 ? of(`${digits(to)} or fewer`) : of(`${digits(from)} to ${digits(to)}`)
}

/** "150 seats or fewer" where the fact has a unit, else "150 or fewer for …". */
function counted(amount: string, name: string, fact: FactDefinition | undefined): string {
  if (fact?.type === 'money') return `${amount.replace(/[\d,]+$|[\d,]+(?= or)/, `$& ${fact.currency}`)} for ${name}`
  const unit = fact?.type === 'number' && fact.unit !== null ? localize(fact.unit, 'en', 'en') : undefined
  if (unit === undefined) return `${amount} for ${name}`
  return / or (more|fewer)$/.test(amount) ? amount.replace(/ or /, ` ${unit} or `) : `${amount} ${unit}`
}

function digits(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

function nameOf(fact: FactDefinition): string {
  return localize<string>(fact.label, 'en', 'en') ?? fact.id
}

function choiceName(fact: FactDefinition | undefined, id: FactId): string {
  const choice = fact !== undefined && 'choices' in fact ? fact.choices.find((one) => one.id === id) : undefined
  return (choice && localize<string>(choice.label, 'en', 'en')) ?? id
}
