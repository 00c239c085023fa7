import type { Language, Localized } from '../../model/localized.ts'
import type { QuestionColumn } from '../question-columns.ts'
import type { WrittenQuestion } from '../written-sections.ts'

/** One question as the pages of all languages write it, that of the model first. */
export interface QuestionInLanguages {
  readonly model: WrittenQuestion
  readonly languages: ReadonlyMap<Language, WrittenQuestion>
}

/** What the languages write in a column; `null` where none does. */
export function wordsIn({ languages }: QuestionInLanguages, column: QuestionColumn): Localized<string> | null {
  const words = [...languages].flatMap(([language, { cells }]) => {
    const cell = cells[column]
    return cell === undefined ? [] : [[language, cell.value] as const]
  })
  return words.length === 0 ? null : Object.fromEntries(words)
}
