import fc, { type GeneratorValue } from 'fast-check'
import type { FactDefinition } from '../../src/model/fact.ts'
import type { Language, Localized } from '../../src/model/localized.ts'
import type { Question, Questionnaire, QuestionSection } from '../../src/model/questionnaire.ts'
import type { Condition } from '../../src/model/release.ts'
import { namesBeside, slug } from '../../src/reader/slug.ts'

const source = { file: 'a.md', line: 1, column: 1 }

/** What a questionnaire is made with. */
interface Making {
  readonly value: GeneratorValue
  readonly id: string
  /** The model's first. */
  readonly languages: readonly Language[]
  /** Each becomes the answer to one question at most. */
  readonly facts: readonly FactDefinition[]
  localized(of: readonly Language[]): Localized<string>
}

/** A questionnaire of one to three sections, with questions of every type; the first of each section is in every language. */
export function madeQuestionnaire(making: Making): Questionnaire {
  const { value, id, languages, localized } = making
  const freeId = namesBeside(['constructor', 'prototype'])
  const free = [...making.facts]
  const earlier: Question[] = []
  let count = 0
  const sections = Array.from({ length: value(fc.integer, { min: 1, max: 3 }) }, (): QuestionSection => {
    const title = localized(languages)
    const repeats = value(fc.boolean)
    const questions: Question[] = []
    for (let left = value(fc.integer, { min: 1, max: 4 }); left > 0; left--) {
      const fact = repeats || value(fc.boolean) ? undefined : free.pop()
      const of = questions.length === 0 ? languages : languages.filter((_, at) => at === 0 || value(fc.boolean))
      const before = [...earlier, ...questions]
      questions.push(madeQuestion({ ...making, languages: of, before, fact, name: `q${count++}` }))
    }
    if (!repeats) earlier.push(...questions)
    return {
      id: freeId(slug(title[languages[0] ?? ''] ?? '') || 'section'),
      title,
      intro: value(fc.boolean) ? localized(languages) : {},
      forEach: repeats ? localized(languages) : null,
      questions,
      source: {},
    }
  })
  return { id, title: localized(languages), sections, source: {} }
}

interface MakingQuestion extends Making {
  readonly name: string
  /** What conditions can ask. */
  readonly before: readonly Question[]
  readonly fact: FactDefinition | undefined
}

function madeQuestion(making: MakingQuestion): Question {
  const { value, name, fact } = making
  // A question of this name would be what conditions before it ask for.
  const id = fact !== undefined && fact.id !== 'seats' && value(fc.boolean) ? fact.id : name
  const definition = { ...madeDefinition(making), id }
  const [least, most] = boundsOf(definition, value)
  return {
    id,
    definition,
    least,
    most,
    required: value(fc.boolean),
    condition: madeCondition(making),
    fact: fact?.id ?? null,
    source: {},
  }
}

function madeDefinition({ value, languages, localized, name, fact }: MakingQuestion): FactDefinition {
  const words = { id: name, label: localized(languages), help: value(fc.boolean) ? localized(languages) : null, source }
  if (fact?.type === 'number') return { ...words, type: 'number', unit: localized(languages) }
  if (fact !== undefined) return { ...fact, ...words }
  const type = value(fc.constantFrom, 'number', 'money', 'date', 'text', 'choice', 'set', 'yes-no')
  switch (type) {
    case 'number':
      return { ...words, type, unit: value(fc.boolean) ? localized(languages) : null }
    case 'money':
      return { ...words, type, currency: value(fc.constantFrom, 'EUR', 'CNY') }
    case 'choice':
    case 'set':
      return { ...words, type, choices: madeChoices({ value, languages, localized }) }
    default:
      return { ...words, type }
  }
}

function madeChoices({ value, languages, localized }: Pick<Making, 'value' | 'languages' | 'localized'>) {
  const freeId = namesBeside([])
  return Array.from({ length: value(fc.integer, { min: 2, max: 4 }) }, () => {
    const names = Object.entries(localized(languages)).map(([language, name]) => [language, name.replaceAll(';', '')])
    const label: Localized<string> = Object.fromEntries(names)
    return { id: freeId(slug(label[languages[0] ?? ''] ?? '') || 'choice'), label }
  })
}

function boundsOf({ type }: FactDefinition, value: GeneratorValue): readonly [Question['least'], Question['most']] {
  const isOpen = () => value(fc.boolean)
  const number = value(fc.integer, { min: 1, max: 5_000_000 })
  const more = number + value(fc.integer, { min: 0, max: 1000 })
  if (type === 'number' || type === 'money') return [isOpen() ? null : number, isOpen() ? null : more]
  if (type === 'text') return [null, isOpen() ? null : number]
  return type === 'date' ? [isOpen() ? null : '2026-02-28', isOpen() ? null : '2027-01-01'] : [null, null]
}

function madeCondition({ value, before }: MakingQuestion): Condition | null {
  const number = value(fc.integer, { min: 0, max: 9 })
  // Behind a question with a condition stands that condition, too.
  const free = before.filter(({ definition, condition }) => definition.type === 'number' && condition === null)
  const asked = free.map(({ id }) => id)
  const fact = value(fc.constantFrom, 'seats', ...asked)
  if (value(fc.boolean)) return null
  const text = `${fact} >= ${number}`
  return { text, requirement: { kind: 'compare', fact, operator: '>=', value: number }, source }
}
