import type { FactValue, Question } from '@fairlead/playbook/facts'
import type { CellStyle, CellValue } from 'hucre/xlsx'
import { xlsxValue } from '../../../export/xlsx-value.ts'
import { choiceLabels } from '../choice-labels.ts'
import { sheetWords } from '../sheet-words.ts'

/** How the answers to one question stand in a sheet. */
export interface AnswerCells {
  /** The cell for an answer; empty where there is none. */
  readonly value: (answer: FactValue | null) => CellValue
  readonly style: CellStyle | undefined
}

/** How answers of a type look, so that what is typed over them is read as it was meant. */
const styles: Partial<Record<Question['definition']['type'], CellStyle>> = {
  date: { numFmt: 'yyyy-mm-dd' },
  // A text stays what was typed: no number loses its zeros, and nothing becomes a date.
  text: { numFmt: '@' },
}

/** How the answers to a question stand in a sheet of this language. */
export function answerCells({ definition }: Question, language: string): AnswerCells {
  const words = sheetWords(language)
  const labels = choiceLabels(definition, language)
  const { type } = definition
  return {
    style: styles[type],
    value(answer) {
      if (answer === null || typeof answer === 'number') return answer
      if (typeof answer === 'boolean') return answer ? words.yes : words.no
      if (typeof answer === 'string')
        return type === 'date' ? xlsxValue({ date: answer }) : (labels.get(answer) ?? answer)
      return answer.length === 0 ? words.none : answer.map((id) => labels.get(id) ?? id).join('; ')
    },
  }
}
