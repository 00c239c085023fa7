import type { Heading, List, RootContent, Table } from 'mdast'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import type { Language } from '../model/localized.ts'
import { detectLanguage } from './detect-language.ts'
import { nodeSpan } from './node-span.ts'
import type { ChangeLogEntry, Label, NextStepItem, Page, PageFile, PageStep, TaskTable, Written } from './page.ts'
import { readLabels, splitList } from './read-labels.ts'
import { isChangeLog, isNextSteps, isTasksHeading } from './section-words.ts'
import { slug } from './slug.ts'
import { readTaskTable } from './task-table.ts'
import { visibleChars, visibleText } from './visible-text.ts'

type Section = 'next-steps' | 'change-log' | null

interface OpenStep {
  readonly depth: number
  readonly step: { -readonly [K in keyof PageStep]: PageStep[K] } & { labels: Label[]; tables: TaskTable[] }
}

interface OpenHeading {
  readonly node: Heading
  readonly text: string
  readonly block: number
}

/** Reads one page; never fails, and reads what is there of a damaged one. `language` is found out where it is not given. */
export function readPage({ file, text }: PageFile, language?: Language): Page {
  const root = parseMarkdown(text)
  const reader = new PageReader(file)
  root.children.forEach((node, block) => {
    reader.read(node, block)
  })
  return { file, text, root, language: language ?? detectLanguage(text), ...reader.result() }
}

/** Walks the blocks of a page once, in order; holds what is open at the block it stands at. */
class PageReader {
  readonly #file: string
  readonly #labels: Label[] = []
  readonly #steps: OpenStep['step'][] = []
  readonly #nextSteps: NextStepItem[] = []
  readonly #changes: ChangeLogEntry[] = []
  readonly #anchors = new Map<string, number>()
  #title: Written | null = null
  #heading: OpenHeading | null = null
  #lastOwnHeading: OpenHeading | null = null
  #step: OpenStep | null = null
  #section: Section = null

  constructor(file: string) {
    this.#file = file
  }

  result(): Pick<Page, 'title' | 'labels' | 'steps' | 'nextSteps' | 'changes'> {
    return {
      title: this.#title,
      labels: this.#labels,
      steps: this.#steps,
      nextSteps: this.#nextSteps,
      changes: this.#changes,
    }
  }

  read(node: RootContent, block: number): void {
    if (node.type === 'heading') this.#readHeading(node, block)
    else if (node.type === 'paragraph' && this.#readLabels(node, block)) return
    else if (node.type === 'table') this.#readTable(node, block)
    else if (node.type === 'list' && this.#section === 'next-steps') this.#readNextSteps(node, block)
    else if (this.#step !== null && node.type !== 'definition') this.#step.step.hasText = true
  }

  #readHeading(node: Heading, block: number): void {
    const text = visibleText(node)
    if (this.#title === null && node.depth === 1) this.#title = { value: text, span: nodeSpan(node, this.#file) }
    this.#section = isNextSteps(text) ? 'next-steps' : isChangeLog(text) ? 'change-log' : null
    this.#heading = { node, text, block }
    if (isTasksHeading(text) && this.#step !== null && node.depth > this.#step.depth) return
    this.#lastOwnHeading = this.#heading
    if (this.#step !== null && node.depth <= this.#step.depth) this.#step = null
  }

  #readLabels(node: Extract<RootContent, { type: 'paragraph' }>, block: number): boolean {
    const read = readLabels(node)
    if (read === null) return false
    const span = nodeSpan(node, this.#file)
    const labels = read.map(
      ({ kind, name, value }): Label => ({ kind, name, text: value, values: splitList(value), span, block }),
    )
    const ofStep = labels.some(({ kind }) => kind === 'primary-role' || kind === 'applies-to' || kind === 'condition')
    const heading = this.#lastOwnHeading
    if (ofStep && heading !== null && heading.node.depth > 1 && this.#step?.step.block !== heading.block) {
      this.#openStep(heading)
    }
    if (this.#step === null) this.#labels.push(...labels)
    else this.#step.step.labels.push(...labels)
    return true
  }

  #readTable(node: Table, block: number): void {
    const table = this.#section === 'change-log' ? null : readTaskTable(node, this.#file)
    if (table !== null) {
      const heading = this.#lastOwnHeading
      if (this.#step === null && heading !== null) this.#openStep(heading)
      this.#step?.step.tables.push({ block, ...table })
    } else if (this.#section === 'change-log') this.#readChanges(node)
    else if (this.#step !== null) this.#step.step.hasText = true
  }

  #openStep(heading: OpenHeading): void {
    const base = slug(heading.text) || 'step'
    const seen = this.#anchors.get(base) ?? 0
    this.#anchors.set(base, seen + 1)
    const step: OpenStep['step'] = {
      title: { value: heading.text, span: nodeSpan(heading.node, this.#file) },
      anchor: seen === 0 ? base : `${base}-${seen}`,
      labels: [],
      tables: [],
      hasText: false,
      block: heading.block,
    }
    this.#steps.push(step)
    this.#step = { depth: heading.node.depth, step }
  }

  #readNextSteps(node: List, block: number): void {
    for (const item of node.children) {
      const link = visibleChars(item).find((char) => char.href !== null)
      const text = visibleText(item)
      if (text !== '') this.#nextSteps.push({ text, href: link?.href ?? null, span: nodeSpan(item, this.#file), block })
    }
  }

  #readChanges(node: Table): void {
    for (const row of node.children.slice(1)) {
      const [date] = row.children
      const text = row.children.at(-1)
      if (date === undefined || text === undefined) continue
      this.#changes.push({
        date: { value: visibleText(date), span: nodeSpan(date, this.#file) },
        text: { value: visibleText(text), span: nodeSpan(text, this.#file) },
      })
    }
  }
}
