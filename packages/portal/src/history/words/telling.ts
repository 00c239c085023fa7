import type { Sentence } from './sentence.ts'

/** What is told of one event, without who did it and when. */
export interface Telling {
  /** What the person did: "gave 4027 Plan the pilot to Mei Chen". */
  readonly what: Sentence
  /** Why, in the words of who did it. */
  readonly reason: string | null
  /** What else is to be known of it, a line each. */
  readonly details: readonly Sentence[]
}

/** A telling of one sentence. */
export function telling(what: Sentence, more: Partial<Omit<Telling, 'what'>> = {}): Telling {
  return { what, reason: more.reason ?? null, details: more.details ?? [] }
}
