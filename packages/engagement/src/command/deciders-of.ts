import type { Standing } from '../standing/standing.ts'
import type { Decision } from './decision.ts'
import type { DecisionContext } from './decision-context.ts'

/** Who decides which of these commands: a kind of command without a decider does not compile. */
export type DecidersOf<C extends { readonly type: string }, Decided = Decision> = {
  readonly [Type in C['type']]: (
    standing: Standing,
    command: Extract<C, { readonly type: Type }>,
    context: DecisionContext,
  ) => Decided
}
