import type { EngagementEvent } from '../command/event.ts'
import type { TimeRecord } from './time-entry.ts'
import type { TimeEvent } from './time-event.ts'

/** The record of an entry after an event about it. */
export function timeAfter(event: TimeEvent, revision: number): TimeRecord {
  return { entry: event.type === 'TimeRemoved' ? null : event.to, revision }
}

const types: { readonly [Type in TimeEvent['type']]: true } = { TimeLogged: true, TimeChanged: true, TimeRemoved: true }

/** Whether an event is about time that was worked. */
export function isTimeEvent(event: EngagementEvent): event is TimeEvent {
  return Object.hasOwn(types, event.type)
}
