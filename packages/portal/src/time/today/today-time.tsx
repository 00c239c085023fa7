import { Trans, useLingui } from '@lingui/react/macro'
import { IconClock } from '@tabler/icons-react'
import { useCallback, useId, useState } from 'react'
import { useNow } from '../../components/moment/moment.tsx'
import { useSession } from '../../session/session-context.tsx'
import { LogLine } from '../line/log-line.tsx'
import { useLogTimeKey } from '../line/use-log-time-key.ts'
import { minutesOf } from '../timer/kept-timer.ts'
import { useTimer } from '../timer/use-timer.ts'
import { useTimeWeek } from '../use-time.ts'
import { useToday } from '../use-today.ts'
import { sumOf } from '../week/week-rows.ts'
import { durationWords } from '../words/duration-words.ts'
import classes from './today-time.module.css'

interface TodayTimeProps {
  /** Called where it cannot be loaded; it is not missed then. */
  readonly onClose: () => void
}

/** What was worked today, with the timer where one runs; it opens the line that logs more. */
export function TodayTime(_: TodayTimeProps) {
  const { t, i18n } = useLingui()
  const { person: me } = useSession()
  const today = useToday()
  const { data } = useTimeWeek(me.id, today)
  const [timer] = useTimer()
  const now = useNow(timer)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const openLine = useCallback(() => setOpen(true), [])
  // The line that is open has the key itself.
  useLogTimeKey(isOpen ? null : openLine)
  const sum = sumOf(data?.entries.filter(({ day }) => day === today) ?? [])
  const time = durationWords(i18n, sum)
  const counted = timer === null ? '' : durationWords(i18n, minutesOf(timer, now))
  return (
    <>
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <IconClock size={15} stroke={1.75} aria-hidden />
        <span className={sum === 0 ? undefined : classes.word}>
          <Trans>Log time</Trans>
        </span>
        {sum === 0 ? null : <span className={classes.sum}>{t`${time} today`}</span>}
        {timer === null ? null : <span className={classes.counted}>{counted}</span>}
      </button>
      <div id={id} className={classes.line} hidden={!isOpen}>
        {isOpen ? <LogLine day={today} isFocused /> : null}
      </div>
    </>
  )
}
