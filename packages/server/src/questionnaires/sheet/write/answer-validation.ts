import { longestAnswer } from '@fairlead/engagement/answers'
import { dayNumber, type Question } from '@fairlead/playbook/facts'
import type { DataValidation } from 'hucre/xlsx'
import { allowedAnswer, textIn } from '../allowed-answer.ts'

/** Where the lists stand from which people choose, by their questions. */
export type ListRanges = ReadonlyMap<string, string>

interface Validated {
  readonly language: string
  readonly ranges: ListRanges
  /** The cells that are answers to the question. */
  readonly range: string
}

/** As much as a spreadsheet shows beside a cell. */
const longestHint = 250
const longestTitle = 32

/** What a spreadsheet checks itself while somebody answers, with what is expected shown beside the cell. */
export function answerValidation(
  question: Question,
  { language, ranges, range }: Validated,
): readonly DataValidation[] {
  const check = checkOf(question, ranges)
  if (check === null) return []
  const expected = shortened(allowedAnswer(question, language), longestHint)
  const title = shortened(textIn(question.definition.label, language), longestTitle)
  return [
    {
      ...check,
      range,
      allowBlank: true,
      showInputMessage: true,
      inputTitle: title,
      inputMessage: expected,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: title,
      errorMessage: expected,
    },
  ]
}

type Check = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>

function checkOf(question: Question, ranges: ListRanges): Check | null {
  const { definition, least, most, id } = question
  switch (definition.type) {
    case 'number':
    case 'money':
      return ranged('whole', least ?? 0, most)
    case 'date':
      return ranged('date', serial(least ?? '1900-01-01'), most === null ? null : serial(most))
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(longestAnswer(question)) }
    case 'choice':
    case 'yes-no': {
      const list = ranges.get(id)
      return list === undefined ? null : { type: 'list', formula1: list }
    }
    case 'set':
      return null
  }
  return definition satisfies never
}

function ranged(type: 'whole' | 'date', least: number | string, most: number | string | null): Check {
  if (most === null) return { type, operator: 'greaterThanOrEqual', formula1: String(least) }
  return { type, operator: 'between', formula1: String(least), formula2: String(most) }
}

/** A day as spreadsheets count them: 1970-01-01 is their day 25,569. */
function serial(day: number | string): number {
  return (dayNumber(String(day)) ?? 0) + 25_569
}

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text
}
