import type { FactDefinition, FactId } from './fact.ts'
import type { Localized } from './localized.ts'
import type { Condition, Source } from './release.ts'

export type QuestionnaireId = string
export type SectionId = string
export type QuestionId = string

/** A page that asks: what a customer fills in as a form or as a spreadsheet. */
export interface Questionnaire {
  readonly id: QuestionnaireId
  readonly title: Localized<string>
  readonly sections: readonly QuestionSection[]
  /** The titles of the pages. */
  readonly source: Localized<Source>
}

/**
 * Questions under one heading. They are asked once or, in a section that repeats, once for each of something: every
 * source, every mailbox.
 */
export interface QuestionSection {
  readonly id: SectionId
  readonly title: Localized<string>
  /** What is said before the questions, as text. */
  readonly intro: Localized<string>
  /** Of what there is one row each, such as "Mailbox"; `null` where the section is answered once. */
  readonly forEach: Localized<string> | null
  readonly questions: readonly Question[]
  readonly source: Localized<Source>
}

export interface Question {
  /** A CEL identifier, unique in its questionnaire; conditions of later questions call the answer by it. */
  readonly id: QuestionId
  /**
   * The type of the answer: a definition as facts have them, of which `id` is that of the question, `label` the
   * question itself, `help` the sentence that helps with it.
   */
  readonly definition: FactDefinition
  /** The bounds of a number, an amount or a date, both included; the most characters of a text. */
  readonly least: number | string | null
  readonly most: number | string | null
  /** Whether there is no returning it without an answer, where it is asked. */
  readonly required: boolean
  /** To whom it is asked, over earlier answers and the facts; `null` to everybody. */
  readonly condition: Condition | null
  /** The fact that an accepted answer becomes. */
  readonly fact: FactId | null
  readonly source: Localized<Source>
}
