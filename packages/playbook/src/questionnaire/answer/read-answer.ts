import { diagnose } from '../../check/diagnose.ts'
import { didYouMean } from '../../check/did-you-mean.ts'
import type { FactDefinition } from '../../model/fact.ts'
import type { Question } from '../../model/questionnaire.ts'
import { sourceOf } from '../../model/source-of.ts'
import { readYesNo } from '../../reader/yes-words.ts'
import { answerTypeWords, readAnswerType, type WrittenType } from './answer-type-words.ts'
import type { Asking } from './asking.ts'
import { inferType } from './infer-type.ts'
import { readChoices } from './read-choices.ts'
import { type Range, readRange } from './read-range.ts'
import { readTextLimit } from './read-text-limit.ts'
import { splitChoices } from './split-choices.ts'
import { wordsIn } from './words-in.ts'

/** What the answer to a question can be. */
type Answer = Pick<Question, 'definition' | 'least' | 'most'>

/**
 * What the answer to a question can be: what its type says, else what it becomes, else what it allows; a text where
 * nothing tells. What cannot be read is reported, and then as if it were not there.
 */
export function readAnswer(asking: Asking): Answer {
  const { question, fact } = asking
  const said = writtenType(asking)
  const allowed = question.model.cells.allowed?.value
  const type = said?.type ?? inferType({ fact, allowed, unit: wordsIn(question, 'unit') })
  if (type !== 'number' && type !== 'money') reportUnit(type, asking)
  const base = baseOf(asking)
  const open: Range = { least: null, most: null }
  switch (type) {
    case 'number': {
      const unit = wordsIn(question, 'unit') ?? (fact?.type === 'number' ? fact.unit : null)
      const definition: FactDefinition = { ...base, type, unit }
      return { definition, ...bounds(asking, (text) => readRange(text, definition), 'bounds such as 1–500') }
    }
    case 'money': {
      const definition = moneyOf(said, asking)
      return { definition, ...bounds(asking, (text) => readRange(text, definition), 'bounds such as 1–500') }
    }
    case 'date': {
      const definition: FactDefinition = { ...base, type }
      return { definition, ...bounds(asking, (text) => readRange(text, definition), 'days such as "from 2026-07-01"') }
    }
    case 'text':
      return { definition: { ...base, type }, ...bounds(asking, textRange, textExpected(said)) }
    case 'choice':
    case 'set':
      return { definition: { ...base, type, choices: readChoices(asking) }, ...open }
    case 'yes-no':
      return { definition: { ...base, type }, ...bounds(asking, yesOrNo, 'nothing, or Yes / No') }
    default:
      return type satisfies never
  }
}

type Base = Pick<FactDefinition, 'id' | 'label' | 'help' | 'source'>

function baseOf({ question }: Asking): Base {
  const { id, span } = question.model
  return {
    id: id.value,
    label: wordsIn(question, 'question') ?? {},
    help: wordsIn(question, 'help'),
    source: sourceOf(span),
  }
}

function writtenType({ question, report }: Asking): WrittenType | null {
  const cell = question.model.cells.type
  const type = cell === undefined ? null : readAnswerType(cell.value)
  if (cell !== undefined && type === null) {
    const words = Object.values(answerTypeWords)
    const hint = didYouMean(cell.value, words.flat())
    const expected = words.map(([first]) => first).join(', ')
    report(diagnose('FL1209', cell.span, { type: cell.value, expected: `one of: ${expected}`, hint }))
  }
  return type
}

/** An amount is of the currency in its type, its unit or its fact; one of none is a number. */
function moneyOf(said: WrittenType | null, asking: Asking): Extract<FactDefinition, { type: 'money' | 'number' }> {
  const { question, fact, report } = asking
  const unit = question.model.cells.unit
  const ofUnit = /^[A-Z]{3}$/.test(unit?.value ?? '') ? (unit?.value ?? null) : null
  const currency = said?.currency ?? ofUnit ?? (fact?.type === 'money' ? fact.currency : null)
  const base = baseOf(asking)
  if (currency !== null) return { ...base, type: 'money', currency }
  const cell = question.model.cells.type ?? question.model.id
  report(
    diagnose('FL1209', cell.span, { type: cell.value, expected: 'its currency, too, such as money (EUR)', hint: '' }),
  )
  return { ...base, type: 'number', unit: null }
}

function reportUnit(type: FactDefinition['type'], { question, report }: Asking): void {
  const cell = question.model.cells.unit
  if (cell === undefined) return
  report(diagnose('FL1213', cell.span, { unit: cell.value, type: answerTypeWords[type][0] ?? type }))
}

/** What a cell allows, read by `read`; no bounds where it cannot be. */
function bounds({ question, report }: Asking, read: (text: string) => Range | null, expected: string): Range {
  const cell = question.model.cells.allowed
  if (cell === undefined) return { least: null, most: null }
  const range = read(cell.value)
  if (range === null) report(diagnose('FL1211', cell.span, { cell: cell.value, expected }))
  else if (isUpsideDown(range)) report(diagnose('FL1212', cell.span, { cell: cell.value }))
  else return range
  return { least: null, most: null }
}

function isUpsideDown({ least, most }: Range): boolean {
  return most !== null && (typeof most === 'number' ? most < 0 || Number(least ?? 0) > most : most < (least ?? ''))
}

function textRange(text: string): Range | null {
  const most = readTextLimit(text)
  return most === null ? null : { least: null, most }
}

function yesOrNo(text: string): Range | null {
  return splitChoices(text).every((part) => readYesNo(part) !== null) ? { least: null, most: null } : null
}

function textExpected(said: WrittenType | null): string {
  const limit = 'the most characters, such as "at most 200"'
  return said === null ? `bounds such as 1–500, choices with "/" between them, or ${limit}` : limit
}
