import type { CalendarView, PartyView, TeamView } from '@fairlead/contract'

/** A calendar while somebody edits it. */
export interface CalendarEdit {
  readonly calendar: CalendarView
  /** The revision of the calendar that the person saw. */
  readonly seen: number
}

/** The edits of the parties' calendars that are not saved yet. */
export type CalendarEdits = Readonly<Partial<Record<PartyView, CalendarEdit>>>

type PartyCalendar = TeamView['calendars'][number]

/** The edits with something else in the calendar of a party; one that says what is known already is none any more. */
export function withEdit(edits: CalendarEdits, known: PartyCalendar, changes: Partial<CalendarView>): CalendarEdits {
  const { party } = known
  const edit = edits[party]
  const calendar = normal({ ...(edit?.calendar ?? known.calendar), ...changes })
  if (isSameCalendar(calendar, known.calendar)) return withoutEdit(edits, party)
  return { ...edits, [party]: { calendar, seen: edit?.seen ?? known.revision } }
}

/** The edits without that of a party: it is saved, or not wanted any more. */
export function withoutEdit(edits: CalendarEdits, party: PartyView): CalendarEdits {
  return Object.fromEntries(Object.entries(edits).filter(([other]) => other !== party))
}

/** The edits after a person has said that theirs goes over what somebody else has made of the calendar meanwhile. */
export function keepEdit(edits: CalendarEdits, { party, revision }: PartyCalendar): CalendarEdits {
  const edit = edits[party]
  return edit === undefined ? edits : { ...edits, [party]: { ...edit, seen: revision } }
}

/** Whether two calendars say the same, in whatever order. */
export function isSameCalendar(one: CalendarView, other: CalendarView): boolean {
  return JSON.stringify(normal(one)) === JSON.stringify(normal(other))
}

/** Everything once and in order, as the engagement keeps it. */
function normal({ timeZone, workingDays, holidays, from, to }: CalendarView): CalendarView {
  return {
    timeZone,
    from,
    to,
    workingDays: [...new Set(workingDays)].sort((one, other) => one - other),
    holidays: [...new Set(holidays)].sort(),
  }
}
