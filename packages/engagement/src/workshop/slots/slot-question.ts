import type { Party } from '@fairlead/playbook'
import type { WorkCalendar } from '../../dates/work-calendar.ts'
import type { EngagementId, Instant } from '../../state/engagement.ts'
import type { TaskKey } from '../../state/task-key.ts'

/** Someone who is to be at a session. */
export interface Guest {
  /** By whatever other sessions may know them: an address, the id of a person. */
  readonly names: readonly string[]
  readonly party: Party
  /** Whether the session can do without them. */
  readonly isOptional: boolean
}

/** Another session, and who is at it. */
export interface OtherSession {
  readonly engagement: EngagementId
  readonly task: TaskKey
  readonly start: Instant
  readonly minutes: number
  /** Everybody by every name: host and attendees. */
  readonly people: readonly string[]
}

/** What makes a time good or bad: who is to be there, when they work, and what else they have to do. */
export interface Circumstances {
  readonly guests: readonly Guest[]
  readonly calendars: Readonly<Record<Party, WorkCalendar>>
  readonly others: readonly OtherSession[]
  readonly now: Instant
}
