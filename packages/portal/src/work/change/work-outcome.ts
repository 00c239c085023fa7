import type { WorkPart } from './work-plan.ts'
import type { WorkWish } from './work-wish.ts'

/** A part that was done, by the number of its event; `null` where there was nothing to change any more. */
export interface PartDone {
  readonly part: WorkPart
  readonly seq: number | null
}

export interface PartRefused {
  readonly part: WorkPart
  readonly error: unknown
}

/** What became of a wish in each engagement. */
export interface WorkOutcome {
  readonly wish: WorkWish
  readonly done: readonly PartDone[]
  readonly refused: readonly PartRefused[]
}
