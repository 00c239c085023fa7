import type { Diagnostic } from '../../model/diagnostic.ts'
import type { FactDefinition } from '../../model/fact.ts'
import type { QuestionInLanguages } from './words-in.ts'

/** A question that is read, and the fact that its answer becomes; `report` takes what cannot be read. */
export interface Asking {
  readonly question: QuestionInLanguages
  readonly fact: FactDefinition | null
  report(diagnostic: Diagnostic): void
}
