import type { SheetReason } from '@fairlead/contract'

/** Why a file is not read as the sheet of a questionnaire: too much of something, or not what it has to be. */
interface SheetProblemMeaning {
  /** 413 where there is too much of something. */
  readonly status: 413 | 422
  readonly words: string
}

/** Every reason there is, in words for who has sent the file. */
export const sheetProblems = {
  empty: { status: 422, words: 'The file is empty.' },
  'not-a-workbook': { status: 422, words: 'The file is no Excel workbook (.xlsx). Fill in the one that was sent out.' },
  'old-workbook': {
    status: 422,
    words: 'The file is an old Excel file (.xls), or has a password. Save it as .xlsx without a password.',
  },
  'web-page': { status: 422, words: 'The file is a web page or text under another name. Save it as .xlsx.' },
  damaged: { status: 422, words: 'The file is damaged or was not sent as a whole. Save it again and send it again.' },
  encrypted: { status: 422, words: 'A part of the file is encrypted. Save it as .xlsx without a password.' },
  macros: { status: 422, words: 'The file has macros or embedded objects. Save it as .xlsx without them.' },
  'external-link': {
    status: 422,
    words: 'The file takes values from other files. Paste them as values, and save it again.',
  },
  'document-type': { status: 422, words: 'The file declares a document type, which no workbook does. Save it anew.' },
  'too-many-parts': { status: 413, words: 'The file has too many parts, expected at most 2,000.' },
  'inflates-too-much': { status: 413, words: 'The file unpacks to more than a questionnaire can hold.' },
  'too-many-sheets': { status: 413, words: 'The file has too many sheets, expected at most 100.' },
  'too-many-rows': { status: 413, words: 'A sheet has more rows than a workbook can have.' },
  'too-long': { status: 413, words: 'A cell has more than 32,767 characters.' },
  'too-many-answers': { status: 413, words: 'The answers are more than 16 MB of text.' },
  'too-much-memory': { status: 413, words: 'The file takes more memory to read than a questionnaire can.' },
  'too-slow': { status: 413, words: 'The file takes too long to read.' },
  'no-questionnaire': {
    status: 422,
    words: 'The file does not say which questionnaire it is. Fill in the one that was sent out.',
  },
  'other-questionnaire': { status: 422, words: 'The file is another questionnaire.' },
  'other-engagement': { status: 422, words: 'The file is the questionnaire of another engagement.' },
} as const satisfies Record<SheetReason, SheetProblemMeaning>

export type SheetProblemCode = keyof typeof sheetProblems

/** Thrown where a file is not read; it never leaves the thread that reads but as its code. */
export class SheetProblem extends Error {
  readonly code: SheetProblemCode

  constructor(code: SheetProblemCode, options?: ErrorOptions) {
    super(sheetProblems[code].words, options)
    this.code = code
  }
}
