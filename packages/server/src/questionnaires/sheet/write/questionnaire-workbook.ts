import { type Answers, rowsOf, valueIn } from '@fairlead/engagement/answers'
import type { Question, Questionnaire, QuestionSection } from '@fairlead/playbook/facts'
import type { Cell, CellStyle, CellValue, WriteOptions, WriteSheet } from 'hucre/xlsx'
import { sheetName } from '../../../export/sheet-name.ts'
import { xlsxText } from '../../../export/xlsx-value.ts'
import { allowedAnswer, textIn } from '../allowed-answer.ts'
import { columnName } from '../column-name.ts'
import { identityNames, type SheetIdentity } from '../sheet-identity.ts'
import { type SheetColumn, type SheetWords, sheetWords } from '../sheet-words.ts'
import { answerCells } from './answer-cells.ts'
import { answerValidation, type ListRanges } from './answer-validation.ts'
import { listsSheet } from './lists-sheet.ts'

/** What a workbook is made of. */
export interface WorkbookJob {
  readonly questionnaire: Questionnaire
  readonly answers: Answers
  readonly language: string
  readonly customer: string
  readonly identity: SheetIdentity
}

/** Rows for which there are lists to choose from, as many as may come back. */
const lastRow = 10_002
const columns: readonly SheetColumn[] = ['id', 'question', 'answer', 'allowed', 'help']
const widths = [16, 50, 36, 36, 60]
const bold: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } }
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } }
const quiet: CellStyle = { font: { color: { rgb: '808080' }, size: 8 } }

/**
 * A questionnaire as a workbook: what it is, the questions that are asked once, and a sheet for each section that
 * repeats. The first row of a sheet names its columns for who reads it back, the second for people. Texts are only texts.
 */
export function questionnaireWorkbook(job: WorkbookJob): WriteOptions {
  const { questionnaire, language } = job
  const words = sheetWords(language)
  const repeating = questionnaire.sections.filter(({ forEach }) => forEach !== null)
  const titles = [words.about, words.questions, ...repeating.map(({ title }) => textIn(title, language)), 'Lists']
  const [about = '', once = '', ...others] = uniqueNames(titles)
  const { sheet: lists, ranges } = listsSheet({ questionnaire, language, name: others.at(-1) ?? '' })
  return {
    sheets: [
      aboutSheet(job, words, about),
      onceSheet(job, { name: once, ranges }),
      ...repeating.map((section, at) => rowsSheet(job, section, { name: others[at] ?? '', ranges })),
      lists,
    ],
    stringMode: 'inline',
  }
}

interface Placed {
  readonly name: string
  readonly ranges: ListRanges
}

function uniqueNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return titles.map((title) => {
    let name = sheetName(title)
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      name = `${sheetName(title.slice(0, 26))} (${count})`
    }
    taken.add(name.toLowerCase())
    return name
  })
}

function aboutSheet(
  { questionnaire, language, customer, identity }: WorkbookJob,
  words: SheetWords,
  name: string,
): WriteSheet {
  const rows: CellValue[][] = [
    [textIn(questionnaire.title, language)],
    [],
    [words.customer, customer],
    [words.language, language],
    [],
    ...words.instructions.map((line) => [line]),
    [],
    [identityNames.questionnaire, identity.questionnaire],
    [identityNames.engagement, identity.engagement],
    [identityNames.task, identity.task],
  ]
  const cells = new Map<string, Partial<Cell>>([['0,0', { style: bold }]])
  for (let row = rows.length - 3; row < rows.length; row += 1) {
    cells.set(`${row},0`, { style: quiet }).set(`${row},1`, { style: quiet })
  }
  return { name, rows: rows.map((row) => row.map(asText)), cells, columns: [{ width: 28 }, { width: 60 }] }
}

function onceSheet({ questionnaire, answers, language }: WorkbookJob, { name, ranges }: Placed): WriteSheet {
  const words = sheetWords(language)
  const rows: CellValue[][] = [[...columns], columns.map((column) => words.headers[column])]
  const cells = headerCells(columns.length)
  const validations: NonNullable<WriteSheet['dataValidations']> = []
  for (const { title, intro, questions } of questionnaire.sections.filter(({ forEach }) => forEach === null)) {
    cells.set(`${rows.length},1`, { style: bold })
    rows.push([null, textIn(title, language)])
    if (textIn(intro, language) !== '') rows.push([null, textIn(intro, language)])
    for (const question of questions) {
      const { value, style } = answerCells(question, language)
      if (style !== undefined) cells.set(`${rows.length},2`, { style: { ...wrapped, ...style } })
      validations.push(...answerValidation(question, { language, ranges, range: `C${rows.length + 1}` }))
      rows.push([
        question.id,
        labelOf(question, language),
        value(valueIn(answers.values, question.id)),
        hintOf(question, language),
        helpOf(question, language),
      ])
    }
  }
  return {
    name,
    rows: rows.map((row) => row.map(asText)),
    cells,
    columns: widths.map((width, at) => ({ width, style: at === 0 ? quiet : wrapped })),
    dataValidations: validations,
    freezePane: { rows: 2 },
  }
}

function rowsSheet({ answers, language }: WorkbookJob, section: QuestionSection, { name, ranges }: Placed): WriteSheet {
  const { id, questions } = section
  const rows: CellValue[][] = [questions.map((question) => question.id), questions.map((one) => labelOf(one, language))]
  const cells = questions.map((question) => answerCells(question, language))
  for (const row of rowsOf(answers, id)) {
    rows.push(questions.map((question, at) => cells[at]?.value(valueIn(row, question.id)) ?? null))
  }
  return {
    name,
    rows: rows.map((row) => row.map(asText)),
    cells: headerCells(questions.length),
    columns: questions.map((question, at) => {
      const style = cells[at]?.style
      const width = Math.min(40, Math.max(14, [...labelOf(question, language)].length + 2))
      return { width, ...(style === undefined ? {} : { style }) }
    }),
    dataValidations: questions.flatMap((question, at) =>
      answerValidation(question, { language, ranges, range: `${columnName(at)}3:${columnName(at)}${lastRow}` }),
    ),
    freezePane: { rows: 2 },
  }
}

function headerCells(count: number): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>()
  for (let at = 0; at < count; at += 1) cells.set(`0,${at}`, { style: quiet }).set(`1,${at}`, { style: bold })
  return cells
}

function labelOf({ definition, required }: Question, language: string): string {
  return `${textIn(definition.label, language)}${required ? ' *' : ''}`
}

function hintOf(question: Question, language: string): string {
  const allowed = allowedAnswer(question, language)
  return question.condition === null ? allowed : `${allowed} (${sheetWords(language).ifItApplies})`
}

function helpOf({ definition }: Question, language: string): string {
  return definition.help === null ? '' : textIn(definition.help, language)
}

function asText(value: CellValue): CellValue {
  return typeof value === 'string' ? xlsxText(value) : value
}
