/** A clock that somebody has started on a task: since when, as a moment. */
export interface Timer {
  readonly person: string
  readonly engagement: string
  readonly task: string
  readonly customer: string
  readonly since: number
}

/** Under which name a browser keeps the timer of a person: all of its tabs see the same one. */
export function timerName(person: string): string {
  return `fairlead.timer.${person}`
}

/** Whether what was kept is a timer: it may be of an older portal, or of nobody. */
export function isTimer(value: unknown): value is Timer {
  if (typeof value !== 'object' || value === null) return false
  const { person, engagement, task, customer, since } = value as Partial<Record<keyof Timer, unknown>>
  const texts = [person, engagement, task, customer]
  return texts.every((one) => typeof one === 'string') && typeof since === 'number' && Number.isFinite(since)
}

/** The minutes that a timer has counted: one at least, a day at most. */
export function minutesOf({ since }: Pick<Timer, 'since'>, now: number): number {
  return Math.min(Math.max(Math.round((now - since) / 60_000), 1), 1440)
}
