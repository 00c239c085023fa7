import type { FactId, FactValue } from '@fairlead/playbook'
import { plainCalendar, type WorkCalendar } from '../dates/work-calendar.ts'
import type { FactRecords, ScopedService } from '../state/engagement.ts'
import type { EngagementEvent, RecordedEvent, Restoration } from './event.ts'

/** An event as it was stored, by this version or an earlier one. */
export type StoredEvent = Omit<RecordedEvent, 'event'> & { readonly event: { readonly type: string } }

/** How scope and facts were written before services had seats and dates, and facts their source. */
interface EarlierKnown {
  readonly scope: readonly (string | ScopedService)[]
  readonly facts: Readonly<Record<FactId, FactValue | FactRecords[FactId]>>
}

/**
 * Reads an event in the form of this version. What earlier versions did not say is unknown, but for who entered a fact
 * and when: that is who recorded the event.
 */
export function readEvent(stored: StoredEvent): RecordedEvent {
  // The log holds only what `decide` answered, in this version or an earlier one: its types are events.
  const event = stored.event as EngagementEvent
  if (event.type === 'CalendarSet') return { ...stored, event: { ...event, calendar: calendarOf(event.calendar) } }
  if (event.type === 'Undone') return { ...stored, event: { ...event, restored: restorationOf(event.restored) } }
  if (event.type !== 'EngagementCreated' && event.type !== 'FactsRevised') return { ...stored, event }
  const { scope, facts } = event as unknown as EarlierKnown
  const known = {
    scope: scope.map((entry) => (typeof entry === 'string' ? plainService(entry) : entry)),
    facts: Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, isRecord(fact) ? fact : asked(fact)])),
  }
  return { ...stored, event: { ...event, ...known } }

  function asked(value: FactValue): FactRecords[FactId] {
    return { value, source: null, by: stored.actor, at: stored.at }
  }
}

/** Calendars had no hours: people worked by the plain ones. */
type EarlierCalendar = Omit<WorkCalendar, 'from' | 'to'> & Partial<WorkCalendar>

function calendarOf(calendar: EarlierCalendar): WorkCalendar {
  const { from, to } = plainCalendar
  return { from, to, ...calendar }
}

/** What an undo restored before there was anything else to restore. */
type EarlierRestoration = Partial<Restoration> &
  Pick<Restoration, 'known' | 'tasks' | 'processes' | 'team' | 'calendars'>

function restorationOf(restored: EarlierRestoration): Restoration {
  const calendars = restored.calendars.map(({ party, calendar }) => ({
    party,
    calendar: calendar === null ? null : calendarOf(calendar),
  }))
  return { requests: [], workshops: [], questionnaires: [], contacts: [], notes: [], time: [], ...restored, calendars }
}

/** A service of which only is known that it is covered. */
export function plainService(service: string): ScopedService {
  return { service, seats: null, start: null, goLive: null }
}

function isRecord(fact: FactValue | FactRecords[FactId]): fact is FactRecords[FactId] {
  return typeof fact === 'object' && !Array.isArray(fact)
}
