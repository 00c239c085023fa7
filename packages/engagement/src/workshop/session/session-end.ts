import type { Instant } from '../../state/engagement.ts'
import type { Session } from '../workshop-record.ts'

/** The moment at which a session is over. */
export function sessionEnd({ start, minutes }: Pick<Session, 'start' | 'minutes'>): Instant {
  return new Date(Date.parse(start) + minutes * 60_000).toISOString()
}
