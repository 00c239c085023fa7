import type { Instant } from '@fairlead/engagement'

/** The earlier of two moments. */
export function earlier(one: Instant, other: Instant): Instant {
  return [one, other].sort()[0] ?? one
}
