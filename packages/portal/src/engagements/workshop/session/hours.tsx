import type { CalendarView, PartyView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { zoneName } from '../../../components/time-zone/zone-choices.ts'
import { isSameClock, timeSpan } from '../../../time/session-span.ts'
import { momentAt } from '../../../time/wall-clock.ts'
import { useWorkshop } from '../workshop-context.ts'
import type { ScheduleDraft } from './schedule-draft.ts'
import classes from './slots.module.css'

/** When each side works on the day of the draft, by its own clocks and by those of the zone that is chosen. */
export function Hours({ draft }: { readonly draft: ScheduleDraft }) {
  const { t } = useLingui()
  const { engagement, workshop } = useWorkshop()
  const names: Readonly<Record<PartyView, string>> = {
    team: t`The team`,
    customer: t`The customer`,
    vendor: t`The vendor`,
  }
  const there = new Set(['team', 'customer', ...(workshop.attendees ?? []).map(({ party }) => party)])
  const date = draft.date === '' ? engagement.today : draft.date
  return (
    <dl className={classes.hours}>
      {engagement.team.calendars
        .filter(({ party }) => there.has(party))
        .map(({ party, calendar }) => (
          <div key={party}>
            <dt>{names[party]}</dt>
            <dd>
              <PartyHours calendar={calendar} date={date} timeZone={draft.timeZone} />
            </dd>
          </div>
        ))}
    </dl>
  )
}

interface PartyHoursProps {
  readonly calendar: CalendarView
  readonly date: string
  /** The zone that is chosen. */
  readonly timeZone: string
}

function PartyHours({ calendar, date, timeZone }: PartyHoursProps) {
  const { i18n } = useLingui()
  const begins = momentAt(date, calendar.from, calendar.timeZone)
  const span = {
    start: new Date(begins).toISOString(),
    minutes: (momentAt(date, calendar.to, calendar.timeZone) - begins) / 60_000,
  }
  const zone = zoneName(calendar.timeZone)
  const own = timeSpan(i18n, span, calendar.timeZone)
  if (isSameClock(span.start, calendar.timeZone, timeZone)) {
    return (
      <>
        {own} <small>{zone}</small>
      </>
    )
  }
  const here = timeSpan(i18n, span, timeZone)
  return (
    <>
      {own} <small>{zone}</small>{' '}
      <small>
        <Trans>({here} in the zone that is chosen)</Trans>
      </small>
    </>
  )
}
