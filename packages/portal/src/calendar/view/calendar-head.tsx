import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconRss } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
import { zoneName } from '../../components/time-zone/zone-choices.ts'
import { PageTitle } from '../../frame/page-title.tsx'
import { ownTimeZone } from '../../time/wall-clock.ts'
import { besideDay, type CalendarPlace } from './calendar-place.ts'
import classes from './calendar-view.module.css'
import { periodWords } from './period-words.ts'

interface CalendarHeadProps {
  readonly place: CalendarPlace
  readonly today: string
  readonly onPlace: (place: CalendarPlace) => void
  readonly onSubscribe: () => void
  /** Of which engagement. */
  readonly filter: ReactNode
}

/** What is looked at, and the ways elsewhere: before, after, today, closer, further, whose. */
export function CalendarHead({ place, today, onPlace, onSubscribe, filter }: CalendarHeadProps) {
  const { t, i18n } = useLingui()
  const { look, whose } = place
  const put = (changes: Partial<CalendarPlace>) => onPlace({ ...place, ...changes })
  return (
    <div className={classes.head}>
      <div className={classes.titles}>
        <PageTitle>{t`Calendar`}</PageTitle>
        <p className={classes.period} aria-live="polite">
          {periodWords(i18n, place)}
        </p>
        <span className={classes.zone}>{zoneName(ownTimeZone())}</span>
      </div>
      <div className={classes.tools}>
        <Steps place={place} today={today} onDay={(day) => put({ day })} />
        <SegmentChoice
          label={t`How days are looked at`}
          value={look}
          options={[
            { value: 'month', name: t`Month` },
            { value: 'week', name: t`Week` },
            { value: 'list', name: t`List` },
          ]}
          onChange={(next) => put({ look: next })}
        />
        <SegmentChoice
          label={t`Whose sessions`}
          value={whose}
          options={[
            { value: 'me', name: t`Mine` },
            { value: 'everybody', name: t`Everybody` },
          ]}
          onChange={(next) => put({ whose: next })}
        />
        {filter}
        <Button
          size="xs"
          variant="default"
          leftSection={<IconRss size={14} stroke={1.75} aria-hidden />}
          onClick={onSubscribe}
        >
          <Trans>Subscribe</Trans>
        </Button>
      </div>
    </div>
  )
}

interface StepsProps {
  readonly place: CalendarPlace
  readonly today: string
  readonly onDay: (day: string) => void
}

function Steps({ place, today, onDay }: StepsProps) {
  const { t } = useLingui()
  return (
    <div className={classes.steps}>
      <button
        type="button"
        className={classes.step}
        aria-label={t`Before`}
        title={t`Before (P)`}
        onClick={() => onDay(besideDay(place, -1))}
      >
        <IconChevronLeft size={18} stroke={1.75} aria-hidden />
      </button>
      <button type="button" className={classes.today} title={t`Today (T)`} onClick={() => onDay(today)}>
        <Trans>Today</Trans>
      </button>
      <button
        type="button"
        className={classes.step}
        aria-label={t`After`}
        title={t`After (N)`}
        onClick={() => onDay(besideDay(place, 1))}
      >
        <IconChevronRight size={18} stroke={1.75} aria-hidden />
      </button>
    </div>
  )
}
