import { cleanFileName } from '../../attachments/file-name.ts'
import { ProblemError } from '../../problems/problem.ts'
import type { Found } from '../require-questionnaire.ts'
import { textIn } from './allowed-answer.ts'
import { readSheet } from './read/read-sheet.ts'
import { SheetProblem, sheetProblems } from './read/sheet-problem.ts'

interface OfTask {
  readonly engagement: string
  readonly task: string
}

/** What a workbook is made of and read for. */
export function sheetJob({ outlook, status }: Found, { engagement, task }: OfTask, language: string | undefined) {
  const { languages } = outlook.standing.index.release
  const { questionnaire } = status.index
  const identity = { questionnaire: questionnaire.id, engagement, task }
  return { questionnaire, identity, languages, language: language ?? languages[0] ?? 'en' }
}

/** Reads a workbook that was sent, or says in words what is wrong with the file. */
export async function readSent(...asked: Parameters<typeof readSheet>): ReturnType<typeof readSheet> {
  try {
    return await readSheet(...asked)
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error
    const { status, words } = sheetProblems[error.code]
    throw new ProblemError(status === 413 ? 'sheet-too-large' : 'unreadable-sheet', words, { reason: error.code })
  }
}

/** What the workbook of a questionnaire is called. */
export function sheetFileName(
  { questionnaire }: Pick<ReturnType<typeof sheetJob>, 'questionnaire'>,
  language: string,
  customer: string,
): string {
  // A customer may be called like a path.
  const named = `${textIn(questionnaire.title, language)} ${customer}`.replace(/[/\\]/g, ' ')
  return cleanFileName(`${named}.xlsx`)
}
