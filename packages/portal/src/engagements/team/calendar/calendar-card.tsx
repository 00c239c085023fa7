import type { CalendarView, PartyView, TeamView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useId } from 'react'
import type { CalendarEdit } from './calendar-edit.ts'
import classes from './calendars.module.css'
import { Holidays } from './holidays.tsx'
import { TimeZone } from './time-zone.tsx'
import { WorkingDays } from './working-days.tsx'
import { areHours, WorkingHours } from './working-hours.tsx'

interface CalendarCardProps {
  readonly known: TeamView['calendars'][number]
  readonly today: string
  readonly edit: CalendarEdit | undefined
  readonly isSending: boolean
  readonly canChange: boolean
  readonly onChange: (changes: Partial<CalendarView>) => void
  readonly onDrop: () => void
  /** Goes over what somebody else has made of the calendar meanwhile. */
  readonly onKeep: () => void
  readonly onSave: () => void
}

/** When one party works: its time zone, the days of its week, and the days on which it does not work. */
export function CalendarCard(props: CalendarCardProps) {
  const { known, today, edit, isSending, canChange, onChange, onDrop, onSave } = props
  const id = useId()
  const names = usePartyNames()
  const { calendar } = edit ?? known
  const onEdit = canChange ? onChange : null
  const isComplete = calendar.workingDays.length > 0 && areHours(calendar)
  return (
    <section className={classes.card} data-edited={edit !== undefined} aria-labelledby={`${id}-name`}>
      <div className={classes.head}>
        <h3 id={`${id}-name`}>{names[known.party]}</h3>
        {edit === undefined ? null : (
          <span className={classes.actions}>
            <Button size="compact-xs" variant="default" onClick={onDrop}>
              <Trans>Discard</Trans>
            </Button>
            <Button size="compact-xs" loading={isSending} onClick={() => isComplete && onSave()}>
              <Trans>Save</Trans>
            </Button>
          </span>
        )}
      </div>
      {edit !== undefined && edit.seen < known.revision && !isSending ? <ChangedMeanwhile {...props} /> : null}
      <TimeZone timeZone={calendar.timeZone} onChange={onEdit === null ? null : (timeZone) => onEdit({ timeZone })} />
      <WorkingDays
        days={calendar.workingDays}
        onChange={onEdit === null ? null : (workingDays) => onEdit({ workingDays: [...workingDays] })}
      />
      <WorkingHours hours={calendar} onChange={onEdit} />
      <Holidays
        days={calendar.holidays}
        today={today}
        onChange={onEdit === null ? null : (holidays) => onEdit({ holidays: [...holidays] })}
      />
    </section>
  )
}

function usePartyNames(): Readonly<Record<PartyView, string>> {
  const { t } = useLingui()
  return { team: t`The team`, customer: t`The customer`, vendor: t`The vendor` }
}

function ChangedMeanwhile({ onDrop, onKeep }: Pick<CalendarCardProps, 'onDrop' | 'onKeep'>) {
  return (
    <div role="status" className={classes.meanwhile}>
      <p>
        <Trans>Somebody has changed this calendar meanwhile.</Trans>
      </p>
      <Button size="compact-xs" variant="default" onClick={onDrop}>
        <Trans>Take theirs</Trans>
      </Button>
      <Button size="compact-xs" variant="default" onClick={onKeep}>
        <Trans>Keep mine</Trans>
      </Button>
    </div>
  )
}
