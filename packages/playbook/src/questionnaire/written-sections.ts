import type { RootContent, Table } from 'mdast'
import type { Span } from '../model/span.ts'
import { nodeSpan } from '../reader/node-span.ts'
import type { Label, Page, Written } from '../reader/page.ts'
import { visibleText } from '../reader/visible-text.ts'
import { markdownTable, type WrittenRow } from '../reader/written-table.ts'
import { type QuestionCells, questionCells } from './question-cells.ts'
import { type QuestionColumn, questionColumn } from './question-columns.ts'

/** A page that asks, as it is written. */
export interface WrittenQuestionnaire {
  readonly page: Page
  readonly sections: readonly WrittenSection[]
}

/** Questions under one heading as a page writes them. */
export interface WrittenSection {
  readonly title: Written
  /** The paragraphs between the heading and the questions. */
  readonly intro: string
  /** The labels between the heading and the questions, such as what there is one row each of. */
  readonly labels: readonly Label[]
  readonly questions: readonly WrittenQuestion[]
  /** Headers of its tables that say nothing of a question. */
  readonly otherColumns: readonly Written[]
}

/** One row of a question table. */
export interface WrittenQuestion extends QuestionCells {
  /** Also where it is empty: the cell, else the row. */
  readonly id: Written
  readonly span: Span
}

/**
 * The sections of a page that asks, in the order of the text: every heading of the second level with a question table
 * below it. A table without one above belongs to the nearest heading.
 */
export function writtenSections(page: Page): readonly WrittenSection[] {
  const sections: OpenSection[] = []
  const reading: Reading = { page, section: null, heading: null, intro: [], labels: [] }
  const labels = Map.groupBy(page.labels, (label) => label.block)
  for (const [block, node] of page.root.children.entries()) {
    if (node.type === 'heading') readHeading(node, reading)
    else if (node.type === 'table' && isQuestionTable(node)) readQuestions(node, reading, sections)
    else if (node.type === 'paragraph') readParagraph(node, labels.get(block) ?? [], reading)
  }
  return sections
}

type OpenSection = { -readonly [K in keyof WrittenSection]: WrittenSection[K] } & {
  questions: WrittenQuestion[]
  otherColumns: Written[]
}

/** What is open at the block that is read. */
interface Reading {
  readonly page: Page
  section: OpenSection | null
  heading: (Written & { readonly depth: number }) | null
  intro: string[]
  labels: Label[]
}

function readHeading(node: RootContent & { type: 'heading' }, reading: Reading): void {
  // Below a heading of the second level others only part its questions.
  if (node.depth > 2 && reading.heading !== null && reading.heading.depth === 2) return
  reading.heading = { value: visibleText(node), span: nodeSpan(node, reading.page.file), depth: node.depth }
  reading.section = null
  reading.intro = []
  reading.labels = []
}

function readParagraph(node: RootContent & { type: 'paragraph' }, labels: readonly Label[], reading: Reading): void {
  if (reading.section !== null) return
  if (labels.length === 0) reading.intro.push(visibleText(node))
  else reading.labels.push(...labels)
}

function readQuestions(node: Table, reading: Reading, sections: OpenSection[]): void {
  const { file } = reading.page
  const { header, rows } = markdownTable(node, file)
  const columns = header?.cells.map((cell) => questionColumn(cell.text())) ?? []
  const others = (header?.cells ?? []).filter((cell, at) => columns[at] === null && cell.text() !== '')
  if (reading.section === null) {
    const { heading, intro, labels } = reading
    const title = heading ?? { value: '', span: nodeSpan(node, file) }
    reading.section = { title, intro: intro.join('\n\n'), labels, questions: [], otherColumns: [] }
    sections.push(reading.section)
  }
  reading.section.otherColumns.push(...others.map((cell) => ({ value: cell.text(), span: cell.span })))
  for (const row of rows) {
    if (row.cells.some((cell) => cell.text() !== ''))
      reading.section.questions.push(readRow(row, columns, reading.page))
  }
}

/** Whether a section has one row of answers each of something. */
export function isRepeated({ labels }: WrittenSection): boolean {
  return labels.some(({ kind, values }) => kind === 'for-each' && values.length > 0)
}

/** A table whose first column holds ids and that has another of questions. */
export function isQuestionTable({ children }: Table): boolean {
  const [first, ...others] = children[0]?.children.map((cell) => questionColumn(visibleText(cell))) ?? []
  return first === 'id' && others.includes('question')
}

function readRow(row: WrittenRow, columns: readonly (QuestionColumn | null)[], { text }: Page): WrittenQuestion {
  const id = row.cells[0]
  return {
    id: { value: id?.text() ?? '', span: id?.span ?? row.span },
    ...questionCells(row, columns, text),
    span: row.span,
  }
}
