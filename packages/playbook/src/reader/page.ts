import type { Root } from 'mdast'
import type { Language } from '../model/localized.ts'
import type { LabelKind, NameLink } from '../model/release.ts'
import type { Span } from '../model/span.ts'
import type { Repair } from '../repair/repair.ts'
import type { FrontMatter } from './front-matter.ts'

/** A page of a playbook as text; `file` is relative to the playbook's folder, with forward slashes. */
export interface PageFile {
  readonly file: string
  readonly text: string
}

/** A text of the page and where it stands. */
export interface Written<T = string> {
  readonly value: T
  readonly span: Span
}

/** One page as it was read, in its own words: nothing is resolved to ids yet. */
export interface Page {
  readonly file: string
  readonly language: Language
  readonly text: string
  readonly root: Root
  /** What is damaged in the text, and how it was read all the same; the tree is that of the text so mended, with the places of the text as written. */
  readonly repairs: readonly Repair[]
  readonly title: Written | null
  readonly frontMatter: FrontMatter
  /** Whether it asks: it is then no process, and has no step. */
  readonly isQuestionnaire: boolean
  /** Labels above the first step, such as the phase. */
  readonly labels: readonly Label[]
  readonly steps: readonly PageStep[]
  readonly nextSteps: readonly NextStepItem[]
  readonly changes: readonly ChangeLogEntry[]
}

/** A label line such as `Primary Role: **Engineer**`; `block` is the index of its paragraph among the page's blocks. */
export interface Label {
  readonly kind: LabelKind
  readonly name: string
  /** The value as written. */
  readonly text: string
  /** The value as a list. */
  readonly values: readonly string[]
  readonly span: Span
  readonly block: number
}

export interface PageStep {
  readonly title: Written
  readonly anchor: string
  readonly labels: readonly Label[]
  readonly tables: readonly TaskTable[]
  /** Whether anything but labels and tables stands under the heading. */
  readonly hasText: boolean
  /** The index of the heading among the page's blocks. */
  readonly block: number
}

export interface TaskTable {
  readonly block: number
  /** The cells of its header; none where it has no header. */
  readonly header: readonly Written[]
  readonly rows: readonly TaskRow[]
  /** Rows among them that are no task: something else stands where the id or the flag should. */
  readonly damaged: readonly Written[]
}

/** One row of a task table; `role` and `services` as written. */
export interface TaskRow {
  readonly id: Written
  readonly name: Written
  readonly links: readonly NameLink[]
  readonly mandatory: boolean
  readonly role: Written
  readonly services: Written<readonly string[]>
  /** Cells behind the services. */
  readonly more: readonly Written[]
  readonly span: Span
}

/** One item of a Next Steps list: its sentence and where its link leads. */
export interface NextStepItem {
  readonly text: string
  readonly href: string | null
  /** The part of the sentence, or the heading above it, that says when it is taken. */
  readonly condition: string | null
  readonly span: Span
  /** The index of the list or paragraph among the page's blocks. */
  readonly block: number
}

export interface ChangeLogEntry {
  readonly date: Written
  readonly text: Written
}
