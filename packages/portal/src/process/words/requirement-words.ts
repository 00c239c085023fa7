import type { Comparison, Requirement } from '@fairlead/playbook'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import { choiceName, dayWords, factName, quantity } from './fact-words.ts'
import { allOf, anyOf, type Words } from './words.ts'

/**
 * A requirement as a phrase that follows "needs": "at least 20,000 seats or “Enterprise benefit” under “Exceptions”".
 * What has no words of its own is given as the playbook writes it.
 */
export function requirementWords(words: Words, requirement: Requirement): string {
  switch (requirement.kind) {
    case 'all':
      return allOf(words, parts(words, requirement.of))
    case 'any':
      return anyOf(words, parts(words, requirement.of))
    case 'not':
      return negation(words, requirement.of)
    case 'compare':
      return comparison(words, requirement)
    case 'includes':
      return words.i18n._(
        msg`“${{ choice: choiceOf(words, requirement) }}” under “${{ fact: nameOf(words, requirement) }}”`,
      )
    case 'some':
      return words.i18n._(msg`an entry under “${{ fact: nameOf(words, requirement) }}”`)
    case 'opaque':
      return requirement.text
    default:
      return requirement satisfies never
  }
}

/** The parts of a list, those that are lists themselves in brackets. */
function parts(words: Words, of: readonly Requirement[]): readonly string[] {
  return of.map((part) => {
    const phrase = requirementWords(words, part)
    const isList = (part.kind === 'all' || part.kind === 'any') && part.of.length > 1
    return isList ? words.i18n._(msg`(${{ phrase }})`) : phrase
  })
}

function negation(words: Words, of: Requirement): string {
  switch (of.kind) {
    case 'not':
      return requirementWords(words, of.of)
    case 'all':
      return anyOf(words, parts(words, of.of.map(negated)))
    case 'any':
      return allOf(words, parts(words, of.of.map(negated)))
    case 'compare':
      return comparison(words, { ...of, operator: opposite[of.operator] })
    case 'includes':
      return words.i18n._(msg`no “${{ choice: choiceOf(words, of) }}” under “${{ fact: nameOf(words, of) }}”`)
    case 'some':
      return words.i18n._(msg`no entry under “${{ fact: nameOf(words, of) }}”`)
    case 'opaque':
      return words.i18n._(msg`not (${{ phrase: of.text }})`)
    default:
      return of satisfies never
  }
}

function negated(of: Requirement): Requirement {
  return { kind: 'not', of }
}

const opposite: Readonly<Record<Comparison, Comparison>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
}

type Compare = Extract<Requirement, { kind: 'compare' }>

function comparison(words: Words, { fact: id, operator, value }: Compare): string {
  const fact = factName(words, id)
  if (typeof value === 'boolean') {
    const isYes = value === (operator === '==')
    return words.i18n._(isYes ? msg`“${{ fact }}” answered with yes` : msg`“${{ fact }}” answered with no`)
  }
  const definition = words.fact(id)
  if (typeof value === 'string') {
    if (definition?.type === 'date') return words.i18n._(days[operator](fact, dayWords(words, value)))
    const choice = choiceName(words, definition, value)
    return words.i18n._(
      operator === '!=' ? msg`“${{ fact }}” other than “${{ choice }}”` : msg`“${{ fact }}” as “${{ choice }}”`,
    )
  }
  const isLess = operator === '<' && definition?.type === 'money'
  const amount = quantity(words, definition, value)
  const bounded = words.i18n._(isLess ? msg`less than ${{ amount }}` : bounds[operator](amount))
  const hasUnit = definition?.type === 'number' && definition.unit !== null
  return hasUnit ? bounded : words.i18n._(msg`“${{ fact }}” of ${{ bounded }}`)
}

const bounds: Readonly<Record<Comparison, (quantity: string) => MessageDescriptor>> = {
  '==': (quantity) => msg`exactly ${{ quantity }}`,
  '!=': (quantity) => msg`other than ${{ quantity }}`,
  '<': (quantity) => msg`fewer than ${{ quantity }}`,
  '<=': (quantity) => msg`at most ${{ quantity }}`,
  '>': (quantity) => msg`more than ${{ quantity }}`,
  '>=': (quantity) => msg`at least ${{ quantity }}`,
}

const days: Readonly<Record<Comparison, (fact: string, day: string) => MessageDescriptor>> = {
  '==': (fact, day) => msg`“${{ fact }}” on ${{ day }}`,
  '!=': (fact, day) => msg`“${{ fact }}” on another day than ${{ day }}`,
  '<': (fact, day) => msg`“${{ fact }}” before ${{ day }}`,
  '<=': (fact, day) => msg`“${{ fact }}” on ${{ day }} or before`,
  '>': (fact, day) => msg`“${{ fact }}” after ${{ day }}`,
  '>=': (fact, day) => msg`“${{ fact }}” on ${{ day }} or later`,
}

function nameOf(words: Words, of: { readonly fact: string }): string {
  return factName(words, of.fact)
}

function choiceOf(words: Words, of: { readonly fact: string; readonly value: string }): string {
  return choiceName(words, words.fact(of.fact), of.value)
}
