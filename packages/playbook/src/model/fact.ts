import type { Localized } from './localized.ts'
import type { Source } from './release.ts'

export type FactId = string

/** What the playbook wants to know of a customer, and of which type the answer is. */
export type FactDefinition = NumberFact | MoneyFact | DateFact | ChoiceFact | SetFact | YesNoFact | TextFact

interface FactBase {
  /** A CEL identifier: conditions call the fact by this name. */
  readonly id: FactId
  readonly label: Localized<string>
  /** A sentence that helps whoever has to find the answer. */
  readonly help: Localized<string> | null
  readonly source: Source
}

/** A whole number, not negative. */
export interface NumberFact extends FactBase {
  readonly type: 'number'
  readonly unit: Localized<string> | null
}

/** A whole amount of one currency, not negative. */
export interface MoneyFact extends FactBase {
  readonly type: 'money'
  /** ISO 4217, such as `EUR`. */
  readonly currency: string
}

/** A day, as `yyyy-mm-dd`: dates compare as their texts do. */
export interface DateFact extends FactBase {
  readonly type: 'date'
}

/** Free text, not empty; a condition can only ask whether it is a certain one. */
export interface TextFact extends FactBase {
  readonly type: 'text'
}

export interface ChoiceFact extends FactBase {
  readonly type: 'choice'
  readonly choices: readonly FactChoice[]
}

/** Any number of the choices, also none: the empty set is an answer, not a missing one. */
export interface SetFact extends FactBase {
  readonly type: 'set'
  readonly choices: readonly FactChoice[]
}

export interface YesNoFact extends FactBase {
  readonly type: 'yes-no'
}

export interface FactChoice {
  readonly id: string
  readonly label: Localized<string>
}

export type FactValue = number | string | readonly string[] | boolean

/** The facts that are known, by id; what is not in here is unknown. */
export type KnownFacts = Readonly<Record<FactId, FactValue>>
