/** When something of the demo happens, and where the names of new things come from. */
export interface DemoMoment {
  readonly at: Date
  readonly ids: () => string
}

const day = 24 * 3_600_000

/** The day so many days after a moment. */
export function dayAfter(moment: Date, days: number): string {
  return new Date(moment.getTime() + days * day).toISOString().slice(0, 10)
}
