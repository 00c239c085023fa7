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

/** Where an engagement stands, with what follows from that: each worked out once, when it is first asked for. */
export class Outlook {
  readonly standing: Standing
  #dates: Schedule | null = null
  #phases: readonly PhaseStatus[] | null = null
  #work: readonly WorkItem[] | null = null
  #left: ReadonlySet<TaskKey> | null = null

  constructor(standing: Standing) {
    this.standing = standing
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

  /** The keys of what is still to do. */
  get left(): ReadonlySet<TaskKey> {
    this.#left ??= new Set(this.work.map(({ key }) => key))
    return this.#left
  }
}
