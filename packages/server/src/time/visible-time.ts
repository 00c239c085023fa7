import type { PersonView } from '@fairlead/contract'
import type { EngagementEvent, PersonId, TimeEntry } from '@fairlead/engagement'
import { mayChange } from '../engagements/policy.ts'

/**
 * Whose time somebody sees: that of all who work, whose access is granted only their own, and customers, as whoever says
 * not who they are, none [S500].
 */
export type VisibleTime = 'all' | 'none' | { readonly of: PersonId }

/** Whose time this person sees. */
export function visibleTime(person: PersonView | null): VisibleTime {
  if (person === null || !mayChange(person)) return 'none'
  return person.access === 'all' ? 'all' : { of: person.id }
}

/** Whether an entry is to be seen; of one that is nobody's there is nothing to see. */
export function seesTime(visible: VisibleTime, entry: Pick<TimeEntry, 'person'> | null): boolean {
  if (typeof visible === 'string') return visible === 'all'
  return entry?.person === visible.of
}

/** What of an event somebody may see who sees this time: of time only that, of all else everything; `null` for nothing. */
export function eventWithTime(event: EngagementEvent, visible: VisibleTime): EngagementEvent | null {
  switch (event.type) {
    case 'TimeLogged':
      return seesTime(visible, event.to) ? event : null
    case 'TimeRemoved':
      return seesTime(visible, event.from) ? event : null
    case 'TimeChanged':
      return seesTime(visible, event.from) && seesTime(visible, event.to) ? event : null
    case 'Undone': {
      if (visible === 'all' || event.restored.time.length === 0) return event
      const time = event.restored.time.filter(({ content }) => content !== null && seesTime(visible, content))
      // An event on time touches nothing else: taking it back restores nothing else either.
      return time.length === 0 ? null : { ...event, restored: { ...event.restored, time } }
    }
    default:
      return event
  }
}
