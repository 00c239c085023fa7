import type { RequestClockView } from '@fairlead/contract'
import type { DateTone } from '../../components/date-with-why/date-tone.ts'
import { DateWithWhy } from '../../components/date-with-why/date-with-why.tsx'
import { ownTimeZone, wallClock } from '../../time/wall-clock.ts'
import type { RequestNames } from '../names/request-names.ts'
import { type ClockStanding, clockStanding } from './clock-standing.ts'
import { clockWords } from './clock-words.ts'

interface DueDayProps {
  readonly clock: RequestClockView
  readonly names: Pick<RequestNames, 'words' | 'team'>
  readonly now: number
  readonly tabIndex?: 0 | -1
}

const tones: Readonly<Record<ClockStanding, DateTone>> = { running: 'on-track', half: 'at-risk', over: 'overdue' }

/** The day by the reader's clock until which it is somebody's turn; it opens how that is reckoned. */
export function DueDay({ clock, names, now, tabIndex = 0 }: DueDayProps) {
  const zone = ownTimeZone()
  const { until, reason, told } = clockWords(names, clock, { now, zone })
  return (
    <DateWithWhy
      date={wallClock(Date.parse(clock.due), zone).date}
      today={wallClock(now, zone).date}
      tone={tones[clockStanding(clock, now)]}
      tabIndex={tabIndex}
      why={
        <>
          <p>{until}</p>
          <p>{reason}</p>
          <p>{told}</p>
        </>
      }
    />
  )
}
