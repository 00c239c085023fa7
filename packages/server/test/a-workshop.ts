import type { AttendeeView, CommandInput } from '@fairlead/contract'

type Of<Type extends CommandInput['type']> = Extract<CommandInput, { type: Type }>

/** Somebody of the customer who is asked to be there; `over` says what is different. */
export function anAttendee(over: Partial<AttendeeView> = {}): AttendeeView {
  const name = { name: 'Ada', email: 'ada@example.org', party: 'customer' } as const
  return { ...name, role: null, person: null, optional: false, language: 'en', ...over }
}

/** The command to prepare the workshop 100 for these, of somebody who saw this revision of it. */
export function prepare(attendees: AttendeeView[] = [anAttendee()], expectedRevision = 0): Of<'PrepareWorkshop'> {
  return { type: 'PrepareWorkshop', task: '100', agenda: null, attendees, expectedRevision }
}

/** The command to schedule it; without more on the morning of 2 March 2026 in Berlin. */
export function schedule(expectedRevision = 0, over: Partial<Of<'ScheduleWorkshop'>> = {}): Of<'ScheduleWorkshop'> {
  const time = { date: '2026-03-02', time: '10:00', minutes: 60, timeZone: 'Europe/Berlin' }
  const where = { place: null, link: 'https://meet.example/7', host: 'ben' }
  return { type: 'ScheduleWorkshop', task: '100', ...time, ...where, expectedRevision, ...over }
}

/** A session that has begun when the tests do. */
export const begun = { date: '2026-03-01', time: '08:30' }

/** The command to say that it took place. */
export function hold(expectedRevision: number, over: Partial<Of<'HoldWorkshop'>> = {}): Of<'HoldWorkshop'> {
  const outcome = { attended: [], decisions: [], actions: [], minutes: '' }
  return { type: 'HoldWorkshop', task: '100', ...outcome, expectedRevision, ...over }
}

/** The command to put a material, a link where nothing else is said. */
export function putMaterial(expectedRevision = 0, over: Partial<Of<'PutMaterial'>> = {}): Of<'PutMaterial'> {
  const content = { kind: 'link', href: 'https://example.org/slides' } as const
  return {
    ...{ type: 'PutMaterial', task: '100', material: null, title: 'Slides', language: 'en' },
    ...{ content, expectedRevision, ...over },
  }
}
