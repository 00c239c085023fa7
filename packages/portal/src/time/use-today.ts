import { useNow } from '../components/moment/moment.tsx'
import { ownTimeZone, wallClock } from './wall-clock.ts'

/** The day that it is where the reader is. */
export function useToday(): string {
  return wallClock(useNow(null), ownTimeZone()).date
}
