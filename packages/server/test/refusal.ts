import type { CommandInput, EngagementView } from '@fairlead/contract'

/** A command that a new engagement refuses, after what has to have happened before. */
export interface Refusal {
  readonly command: CommandInput | ((seen: EngagementView) => CommandInput)
  readonly words: RegExp
  readonly actor?: string
  readonly before?: readonly CommandInput[]
}
