import type { Instant } from '@fairlead/engagement'

/** The moment so many milliseconds after another, before it where negative. */
export function momentAfter(moment: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(moment) + milliseconds).toISOString()
}
