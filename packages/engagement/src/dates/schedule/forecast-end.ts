import type { CalendarDate } from '../../state/engagement.ts'
import type { TaskKey } from '../../state/task-key.ts'
import type { Schedule } from './schedule.ts'

/** When all work is expected to be done, and the piece of work that is last. */
export interface ForecastEnd {
  readonly date: CalendarDate
  readonly key: TaskKey
}

/** The latest day on which something was done or is expected to be; `null` where nothing has such a day [E69]. */
export function forecastEnd(schedule: Schedule): ForecastEnd | null {
  let end: ForecastEnd | null = null
  for (const [key, { forecast, completedOn }] of schedule) {
    const date = completedOn ?? forecast
    if (date === null) continue
    if (end === null || date > end.date || (date === end.date && key < end.key)) end = { date, key }
  }
  return end
}
