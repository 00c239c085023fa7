import type { RequestClockView } from '@fairlead/contract'

/** How far a clock has run: `half` from half of the time on, `over` from its end on. */
export type ClockStanding = 'running' | 'half' | 'over'

/** How far a clock has run at a moment, in milliseconds. */
export function clockStanding({ half, due }: Pick<RequestClockView, 'half' | 'due'>, now: number): ClockStanding {
  if (now >= Date.parse(due)) return 'over'
  return now >= Date.parse(half) ? 'half' : 'running'
}
