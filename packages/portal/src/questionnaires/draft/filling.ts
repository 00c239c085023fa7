import type { Answers } from '@fairlead/contract'
import { type Filled, filledFrom } from './filled.ts'
import type { Place } from './place.ts'

/**
 * A questionnaire while a person fills it in. Others may answer it meanwhile: what the person has not touched follows
 * them, and what both have changed is a conflict until the person has chosen.
 */
export interface Filling {
  /** The revision that `base` is of: what the person has seen. */
  readonly seen: number
  /** The answers as the server has them. */
  readonly base: Filled
  /** What stands in the form. */
  readonly draft: Filled
  /** What others have changed since the person was told the last time, and the person had not. */
  readonly followed: readonly Place[]
  readonly conflicts: readonly Place[]
  /** No row has this key or a higher one. */
  readonly nextKey: number
}

/** A questionnaire as the server has it. */
export interface ServerAnswers {
  readonly answers: Answers
  readonly revision: number
}

/** A form that says what the server says. */
export function beginFilling({ answers, revision }: ServerAnswers): Filling {
  const { filled, nextKey } = filledFrom(answers, 0)
  return { seen: revision, base: filled, draft: filled, followed: [], conflicts: [], nextKey }
}
