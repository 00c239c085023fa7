import {
  type PhaseStatus,
  phaseStatuses,
  type Schedule,
  type Standing,
  scheduleOf,
  type TaskKey,
  type WorkItem,
  workItems,
} from '@fairlead/engagement'
import { type QuestionnaireStatuses, questionnaireStatuses } from '../questionnaires/questionnaire-status.ts'

/** Where an engagement stands, with what follows from that: each worked out once, when it is first asked for. */
export class Outlook {
  readonly standing: Standing
  #dates: Schedule | null = null
  #phases: readonly PhaseStatus[] | null = null
  #work: readonly WorkItem[] | null = null
  #left: ReadonlySet<TaskKey> | null = null

  /** Where questionnaires stood before; not the outlook, or each would keep all that were before it. */
  readonly #known: QuestionnaireStatuses | null
  #questionnaires: QuestionnaireStatuses | null = null

  /** What an earlier outlook on the same engagement has worked out is taken over where it is the same. */
  constructor(standing: Standing, before: Outlook | null = null) {
    this.standing = standing
    this.#known = before === null ? null : (before.#questionnaires ?? before.#known)
  }

  /** When everything is due, expected and done. */
  get dates(): Schedule {
    this.#dates ??= scheduleOf(this.standing)
    return this.#dates
  }

  get phases(): readonly PhaseStatus[] {
    this.#phases ??= phaseStatuses(this.standing)
    return this.#phases
  }

  /** What is still to do. */
  get work(): readonly WorkItem[] {
    this.#work ??= workItems(this.standing, this.dates)
    return this.#work
  }

  /** Where the questionnaires stand that have been sent. */
  get questionnaires(): QuestionnaireStatuses {
    this.#questionnaires ??= questionnaireStatuses(this.standing, this.#known)
    return this.#questionnaires
  }

  /** The keys of what is still to do. */
  get left(): ReadonlySet<TaskKey> {
    this.#left ??= new Set(this.work.map(({ key }) => key))
    return this.#left
  }
}
