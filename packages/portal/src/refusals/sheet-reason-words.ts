import type { SheetReason } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import type { ProblemMessages } from '../api/problem-words.ts'

const saveAgain = msg`Save it in the spreadsheet program as .xlsx, and upload it again.`
const withoutPassword = msg`Save it as .xlsx without a password, and upload it again.`
const newCopy = msg`Download the workbook once more, and copy the answers into it without anything else.`
const tooMuch: ProblemMessages = { title: msg`There is too much in the file`, text: newCopy }

const words: Readonly<Record<SheetReason, ProblemMessages>> = {
  empty: { title: msg`The file is empty`, text: saveAgain },
  'not-a-workbook': {
    title: msg`The file is no Excel workbook`,
    text: msg`Fill in the workbook that can be downloaded here, and save it as .xlsx.`,
  },
  'old-workbook': { title: msg`The file is an old workbook (.xls), or it has a password`, text: withoutPassword },
  'web-page': { title: msg`The file is a web page or text under another name`, text: saveAgain },
  damaged: { title: msg`The file is damaged, or did not arrive as a whole`, text: saveAgain },
  encrypted: { title: msg`A part of the file is encrypted`, text: withoutPassword },
  macros: {
    title: msg`The file has macros or embedded objects`,
    text: msg`Save it as .xlsx without them, and upload it again.`,
  },
  'external-link': {
    title: msg`The file takes values from other files`,
    text: msg`Paste them as values, save it, and upload it again.`,
  },
  'document-type': { title: msg`The file is not made as workbooks are`, text: saveAgain },
  'too-many-parts': tooMuch,
  'inflates-too-much': tooMuch,
  'too-many-sheets': { title: msg`The file has more than 100 sheets`, text: newCopy },
  'too-many-rows': { title: msg`A sheet has more rows than a workbook can have`, text: newCopy },
  'too-long': {
    title: msg`A cell has more than 32,767 characters`,
    text: msg`Shorten it, save the file, and upload it again.`,
  },
  'too-many-answers': tooMuch,
  'too-much-memory': { title: msg`The file is too large to be read`, text: newCopy },
  'too-slow': { title: msg`The file takes too long to read`, text: newCopy },
  'no-questionnaire': { title: msg`The file does not say which questionnaire it is`, text: newCopy },
  'other-questionnaire': {
    title: msg`The file is another questionnaire`,
    text: msg`Upload it where that one is asked, or download this one here.`,
  },
  'other-engagement': {
    title: msg`The file is the questionnaire of another engagement`,
    text: msg`Check whose answers they are. The workbook of this engagement can be downloaded here.`,
  },
}

/** Why a workbook is not read, and what to do; `null` for no reason, and for one of a newer server. */
export function sheetReasonWords(reason: string | undefined): ProblemMessages | null {
  return reason !== undefined && Object.hasOwn(words, reason) ? words[reason as SheetReason] : null
}
