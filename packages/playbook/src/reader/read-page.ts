import type { Heading, Html, Paragraph, Root, RootContent, Table } from 'mdast'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { resolveReferences } from '../markdown/resolve-references.ts'
import type { Language } from '../model/localized.ts'
import { repairPage } from '../repair/repair-page.ts'
import type { TextEdit } from '../text/edit.ts'
import { editedText, moveToOriginal } from '../text/edited-text.ts'
import { changesInList, changesInTable, isChangeLogTable } from './change-log.ts'
import { detectLanguage } from './detect-language.ts'
import { frontMatterOf } from './front-matter.ts'
import { htmlTables } from './html-table.ts'
import { readKind } from './kind-words.ts'
import { languageOfPath } from './language-of-path.ts'
import { liftTables } from './lift-tables.ts'
import { nextStepItems, nextStepParagraph } from './next-step-items.ts'
import { linesOf, nodeSpan } from './node-span.ts'
import type { ChangeLogEntry, Label, NextStepItem, Page, PageFile, PageStep, TaskTable, Written } from './page.ts'
import { processIdOf } from './process-id.ts'
import { readLabels, splitList } from './read-labels.ts'
import { isChangeLog, isNextSteps, isOnlyTasksHeading, isTasksHeading } from './section-words.ts'
import { namesBeside, slug } from './slug.ts'
import { readTaskTable } from './task-table.ts'
import { visibleText } from './visible-text.ts'
import { markdownTable, type WrittenTable } from './written-table.ts'

interface Section {
  readonly kind: 'next-steps' | 'change-log'
  readonly depth: number
  /** The heading within it under which the block stands; empty where there is none. */
  readonly lead: string
}

interface OpenStep {
  readonly depth: number
  readonly step: { -readonly [K in keyof PageStep]: PageStep[K] } & { labels: Label[]; tables: TaskTable[] }
}

interface OpenHeading {
  readonly depth: number
  readonly title: Written
  readonly block: number
}

/**
 * Reads one page; never fails, and reads what is there of a damaged one. `language` is found out where it is not given.
 * Every parser gives the same page [P2].
 */
export function readPage(page: PageFile, language?: Language, parse: (text: string) => Root = parseMarkdown): Page {
  const { repairs, edits } = repairPage(page.text)
  const root = liftTables(parseEdited(page.text, edits, parse))
  const reader = new PageReader(page)
  resolveReferences(root).children.forEach((node, block) => {
    reader.read(node, block)
  })
  return {
    ...page,
    root,
    repairs,
    language: language ?? languageOfPath(page.file) ?? detectLanguage(page.text),
    frontMatter: frontMatterOf(root, page),
    ...reader.result(),
  }
}

/** The tree of a text under edits, with the places of the text as it was written. */
function parseEdited(text: string, edits: readonly TextEdit[], parse: (text: string) => Root): Root {
  if (edits.length === 0) return parse(text)
  const edited = editedText(text, edits)
  const root = parse(edited.text)
  moveToOriginal(root, edited)
  return root
}

/** Walks the blocks of a page once, in order; holds what is open at the block it stands at. */
class PageReader {
  readonly #page: PageFile
  readonly #labels: Label[] = []
  readonly #steps: OpenStep['step'][] = []
  readonly #nextSteps: NextStepItem[] = []
  readonly #changes: ChangeLogEntry[] = []
  readonly #freeAnchor = namesBeside([])
  #title: Written | null = null
  #isQuestionnaire = false
  #heading: OpenHeading | null = null
  #lastOwnHeading: OpenHeading | null = null
  #step: OpenStep | null = null
  #section: Section | null = null
  /** Where the HTML that was read ends. */
  #htmlEnd = 0

  constructor(page: PageFile) {
    this.#page = page
  }

  result(): Pick<Page, 'title' | 'isQuestionnaire' | 'labels' | 'steps' | 'nextSteps' | 'changes'> {
    return {
      title: this.#title,
      isQuestionnaire: this.#isQuestionnaire,
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
    else if (node.type === 'html' && this.#readHtml(node, block)) return
    else if (this.#section !== null && this.#readSection(node, block, this.#section)) return
    else if (this.#step !== null && node.type !== 'definition' && !isComment(node)) this.#step.step.hasText = true
  }

  /** Whether a block is part of the list of what comes next, or of the change log. */
  #readSection(node: RootContent, block: number, { kind, lead }: Section): boolean {
    const { file } = this.#page
    if (kind === 'change-log') {
      if (node.type === 'list') for (const change of changesInList(node, file)) this.#changes.push(change)
      return node.type === 'list'
    }
    const items =
      node.type === 'list'
        ? nextStepItems(node, file, lead)
        : node.type === 'paragraph'
          ? nextStepParagraph(node, file, lead)
          : []
    for (const item of items) this.#nextSteps.push({ ...item, block })
    return node.type === 'list' || items.length > 0
  }

  #readHeading(node: Heading, block: number): void {
    const heading: OpenHeading = { depth: node.depth, title: this.#written(node), block }
    if (this.#title === null && node.depth === 1) this.#title = heading.title
    this.#section = this.#sectionOf(heading)
    this.#heading = heading
    if (this.#onlyAnnounces(heading)) return
    this.#lastOwnHeading = heading
    if (this.#step !== null && node.depth <= this.#step.depth) this.#step = null
  }

  /** A section goes on under headings below its own, which lead what stands under them. */
  #sectionOf({ depth, title: { value } }: OpenHeading): Section | null {
    if (isNextSteps(value)) return { kind: 'next-steps', depth, lead: '' }
    if (isChangeLog(value)) return { kind: 'change-log', depth, lead: '' }
    return this.#section !== null && depth > this.#section.depth ? { ...this.#section, lead: value } : null
  }

  /** Whether a heading announces the task table of the step that stands above it, at whatever level it was put. */
  #onlyAnnounces({ depth, title }: OpenHeading): boolean {
    if (!isTasksHeading(title.value)) return false
    const above = this.#step?.depth ?? this.#lastOwnHeading?.depth ?? 0
    if (this.#step !== null && depth > above) return true
    if (!isOnlyTasksHeading(title.value)) return false
    if (this.#step === null) return above > 1 && depth > above
    return depth > 2 && this.#step.step.labels.length > 0 && this.#step.step.tables.length === 0
  }

  #readLabels(node: Paragraph, block: number): boolean {
    const read = readLabels(node)
    if (read === null) return false
    const spanOf = linesOf(node, this.#page)
    const labels = read.map(({ kind, name, value, lines }): Label => {
      return { kind, name, text: value, values: splitList(value), span: spanOf(lines), block }
    })
    const ofStep = labels.some(({ kind }) => kind === 'primary-role' || kind === 'applies-to' || kind === 'condition')
    const heading = this.#labelledHeading()
    if (heading === null || heading.depth === 1) this.#isQuestionnaire ||= labels.some(saysQuestionnaire)
    const isStep = ofStep && !this.#isQuestionnaire && heading !== null && heading.depth > 1
    if (isStep && this.#step?.step.block !== heading.block) this.#openStep(heading)
    const to = this.#step === null ? this.#labels : this.#step.step.labels
    for (const label of labels) to.push(label)
    return true
  }

  /** "Perform Enablement Tasks" with labels of its own is a step, "Tasks" never is. */
  #labelledHeading(): OpenHeading | null {
    const heading = this.#heading
    return heading !== null && isOnlyTasksHeading(heading.title.value) ? this.#lastOwnHeading : heading
  }

  #readTable(node: Table, block: number): void {
    if (this.#section?.kind === 'change-log' || isChangeLogTable(node)) {
      for (const change of changesInTable(node, this.#page.file)) this.#changes.push(change)
    } else if (
      (this.#isDecision(block) || !this.#addTasks(markdownTable(node, this.#page.file), node, block)) &&
      this.#step !== null
    ) {
      this.#step.step.hasText = true
    }
  }

  /** Whether a table is one of tasks; they then belong to the step that it stands in. */
  #addTasks(written: WrittenTable, node: Table | Html, block: number): boolean {
    const table = this.#isQuestionnaire ? null : readTaskTable(written)
    if (table === null) return false
    const heading = this.#lastOwnHeading ?? this.#namedByFile(node, block)
    const isNearer = this.#step?.step.labels.length === 0 && heading.block > this.#step.step.block
    if (this.#step === null || isNearer) this.#openStep(heading)
    this.#step?.step.tables.push({ block, ...table })
    return true
  }

  /** Tables of HTML, to the end of the last: a blank line within one parts it into blocks. */
  #readHtml(node: Html, block: number): boolean {
    const { start, end } = nodeSpan(node, this.#page.file)
    if (start.offset < this.#htmlEnd) return true
    if (!/<table\b/i.test(node.value)) return false
    const closing = this.#page.text.slice(end.offset).search(/<\/table\s*>/i)
    const next = this.#page.text.slice(end.offset).search(/<table\b/i)
    const isOpen = node.value.lastIndexOf('</table') < node.value.lastIndexOf('<table')
    const until = isOpen && closing >= 0 && (next < 0 || closing < next) ? end.offset + closing : end.offset
    this.#htmlEnd = until
    const tables = htmlTables(this.#page, { start: start.offset, end: until })
    return tables.filter((table) => this.#addTasks(table, node, block)).length > 0
  }

  /** Whether the label directly above says that a table decides: it then holds no tasks, whatever its cells look like. */
  #isDecision(block: number): boolean {
    const label = (this.#step?.step.labels ?? this.#labels).at(-1)
    return label?.kind === 'decision-table' && label.block === block - 1
  }

  /** A table with no heading above it still is a step, or its tasks would be lost. */
  #namedByFile(node: Table | Html, block: number): OpenHeading {
    const { file } = this.#page
    return { depth: 6, title: { value: processIdOf(file), span: nodeSpan(node, file) }, block }
  }

  #openStep({ depth, title, block }: OpenHeading): void {
    const anchor = this.#freeAnchor(slug(title.value) || 'step')
    const step: OpenStep['step'] = { title, anchor, labels: [], tables: [], hasText: false, block }
    this.#steps.push(step)
    this.#step = { depth, step }
    // A step under the heading of a section is none of it: the levels are wrong.
    this.#section = null
  }

  #written(node: Heading): Written {
    return { value: visibleText(node), span: nodeSpan(node, this.#page.file) }
  }
}

function saysQuestionnaire({ kind, text }: Label): boolean {
  return kind === 'kind' && readKind(text) === 'questionnaire'
}

/** Whether a block says something to authors only. */
function isComment(node: RootContent): boolean {
  return node.type === 'html' && /^<!--(?:(?!-->)[\s\S])*-->\s*$/.test(node.value)
}
