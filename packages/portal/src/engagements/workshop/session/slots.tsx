import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { PartFailure } from '../../../components/part-failure/part-failure.tsx'
import { timeText, wallClock } from '../../../time/wall-clock.ts'
import { Hours } from './hours.tsx'
import { draftedSpan, type ScheduleDraft } from './schedule-draft.ts'
import classes from './slots.module.css'
import { type Slot, useSlots } from './use-slots.ts'

interface SlotsProps {
  readonly draft: ScheduleDraft
  readonly onPick: (time: Pick<ScheduleDraft, 'date' | 'time'>) => void
}

/** Times that suit everybody, day by day, to pick from, and when each side works. */
export function Slots({ draft, onPick }: SlotsProps) {
  const { t } = useLingui()
  const found = useSlots(draft)
  return (
    <div className={classes.slots}>
      <h3 className={classes.title}>{t`Times that suit everybody`}</h3>
      <Hours draft={draft} />
      {found.isError && found.data === undefined ? (
        <PartFailure error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <Skeleton height={240} className="after-a-moment" />
      ) : found.data.slots.length === 0 ? (
        <p className={classes.none}>
          <Trans>
            In the next {found.data.days} days there is no time at which all who have to be there work and are free. Try
            a shorter session, or let somebody be optional.
          </Trans>
        </p>
      ) : (
        <div className={classes.days} data-old={found.isPlaceholderData}>
          {slotsByDay(found.data.slots, draft.timeZone).map(([date, slots]) => (
            <DayOfSlots key={date} date={date} slots={slots} draft={draft} onPick={onPick} />
          ))}
        </div>
      )}
    </div>
  )
}

/** The slots under their days as the clocks of the zone show them; the last day may have more than were asked for. */
function slotsByDay(slots: readonly Slot[], timeZone: string): readonly (readonly [string, readonly Slot[]])[] {
  return [...Map.groupBy(slots, ({ start }) => wallClock(Date.parse(start), timeZone).date)]
}

interface DayOfSlotsProps extends SlotsProps {
  readonly date: string
  readonly slots: readonly Slot[]
}

function DayOfSlots({ date, slots, draft, onPick }: DayOfSlotsProps) {
  const { i18n } = useLingui()
  const { timeZone } = draft
  const chosen = draftedSpan(draft)?.start
  const day = i18n.date(`${date}T12:00:00Z`, { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' })
  return (
    <fieldset className={classes.day}>
      <legend>{day}</legend>
      {slots.map(({ start }) => (
        <button
          key={start}
          type="button"
          className={classes.slot}
          aria-pressed={start === chosen}
          onClick={() => onPick({ date, time: timeText(wallClock(Date.parse(start), timeZone).minute) })}
        >
          {i18n.date(start, { hour: 'numeric', minute: '2-digit', timeZone })}
        </button>
      ))}
    </fieldset>
  )
}
