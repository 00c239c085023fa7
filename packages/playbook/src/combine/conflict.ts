import type { CadenceId } from '../model/cadence.ts'
import type { DecisionTableId } from '../model/decision-table.ts'
import type { FactId } from '../model/fact.ts'
import type { NoteTypeId } from '../model/note-type.ts'
import type { QuestionnaireId } from '../model/questionnaire.ts'
import type { ProcessId, TaskId } from '../model/release.ts'
import type { TeamId } from '../model/team.ts'

/** Two releases of those that were to be combined, by their places in the list; the earlier one first. */
type Parts = readonly [number, number]

/** What two releases say of one id in ways that cannot both hold. */
export type Conflict =
  /** Two processes, of which one would hide the other. */
  | { readonly kind: 'process'; readonly process: ProcessId; readonly releases: Parts }
  /** Two questions: of two types, with other choices, or in another currency. */
  | { readonly kind: 'fact'; readonly fact: FactId; readonly releases: Parts }
  /** Two tables that may decide differently. */
  | { readonly kind: 'decision'; readonly decision: DecisionTableId; readonly releases: Parts }
  /** Two pages that ask different things. */
  | { readonly kind: 'questionnaire'; readonly questionnaire: QuestionnaireId; readonly releases: Parts }
  /** Two routing tables: a request goes to one place. */
  | {
      readonly kind: 'routing'
      readonly decisions: readonly [DecisionTableId, DecisionTableId]
      readonly releases: Parts
    }
  /** Teams of two roles, zones or clocks. */
  | { readonly kind: 'team'; readonly team: TeamId; readonly releases: Parts }
  /** Types of notes with other writers, or that ask for other things. */
  | { readonly kind: 'note'; readonly note: NoteTypeId; readonly releases: Parts }
  /** Cadences of other notes, lengths, conditions or duties. */
  | { readonly kind: 'cadence'; readonly cadence: CadenceId; readonly releases: Parts }
  /** Done once for the engagement here, and for each service there. */
  | { readonly kind: 'task'; readonly task: TaskId; readonly releases: Parts }
  /** Due dates that come round only together; `way` leads from the task to itself, through tasks and `process …`. */
  | { readonly kind: 'due'; readonly task: TaskId; readonly way: readonly string[] }
