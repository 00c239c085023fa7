import type { TimeEntry } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useEngagement, useRelease } from '../../api/queries.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useEngagementChoices } from '../../api/use-engagement-choices.ts'
import { FindSelect } from '../../components/find-select/find-select.tsx'
import { useNow } from '../../components/moment/moment.tsx'
import { useSession } from '../../session/session-context.tsx'
import { minutesOf, type Timer } from '../timer/kept-timer.ts'
import { useTimer } from '../timer/use-timer.ts'
import { useTimeWeek } from '../use-time.ts'
import { useToday } from '../use-today.ts'
import { useSendTime } from '../week/use-send-time.ts'
import { durationWords } from '../words/duration-words.ts'
import classes from './log-line.module.css'
import { TimeField } from './time-field.tsx'

interface LogLineProps {
  /** The day that counts where the line says none. */
  readonly day: string
  /** Whether it takes the focus when it comes up. */
  readonly isFocused?: boolean
}

/** A line of time for whichever engagement, at first the one that was worked on last; and the timer where one runs. */
export function LogLine({ day, isFocused = false }: LogLineProps) {
  const { person: me } = useSession()
  const choices = useEngagementChoices()
  const { data: engagements } = useQuery({
    queryKey: [...queryKeys.engagements, 'time', 'choices'],
    queryFn: ({ signal }) => choices(signal),
  })
  const { data: week, isError } = useTimeWeek(me.id, useToday())
  if (engagements === undefined || (week === undefined && !isError)) return <div className={classes.waiting} />
  const named = engagements.map(({ id, customer }) => ({ value: id, label: customer }))
  const last = week?.entries.at(-1)?.engagement
  const first = named.some(({ value }) => value === last) ? last : named[0]?.value
  return <Line engagements={named} first={first ?? null} day={day} isFocused={isFocused} />
}

/** What a timer has counted, as a line; empty once it is logged. */
interface Counted extends Pick<Timer, 'since'> {
  readonly text: string
}

interface LineProps extends Required<LogLineProps> {
  readonly engagements: readonly { readonly value: string; readonly label: string }[]
  readonly first: string | null
}

function Line({ engagements, first, day, isFocused }: LineProps) {
  const { t } = useLingui()
  const [timer, keep] = useTimer()
  const [engagement, setEngagement] = useState(first)
  const [counted, setCounted] = useState<Counted | null>(null)
  const stop = (running: Timer) => {
    setEngagement(running.engagement)
    setCounted({ since: running.since, text: `${minutesOf(running, Date.now())}m #${running.task} ` })
    keep(null)
  }
  return (
    <div className={classes.part}>
      {timer === null ? null : <RunningTimer timer={timer} onStop={() => stop(timer)} onDiscard={() => keep(null)} />}
      <div className={classes.line}>
        <FindSelect aria-label={t`Engagement`} data={engagements} value={engagement} onChange={setEngagement} />
        {engagement === null ? null : (
          <FieldOf
            key={`${engagement} ${counted?.since}`}
            id={engagement}
            day={day}
            initial={counted?.text ?? ''}
            isFocused={isFocused || counted !== null}
            onLogged={() => setCounted((was) => was && { ...was, text: '' })}
          />
        )}
      </div>
    </div>
  )
}

interface FieldOfProps extends Required<LogLineProps> {
  readonly id: string
  readonly initial: string
  readonly onLogged: () => void
}

function FieldOf({ id, onLogged, ...field }: FieldOfProps) {
  const { data: engagement } = useEngagement(id)
  const { data: release } = useRelease(engagement?.release)
  const send = useSendTime()
  if (engagement === undefined || release === undefined) return null
  const log = async (entry: TimeEntry) => {
    const isTaken = await send(id, { type: 'LogTime', ...entry })
    if (isTaken) onLogged()
    return isTaken
  }
  return <TimeField engagement={engagement} release={release} task={null} {...field} onLog={log} />
}

interface RunningTimerProps {
  readonly timer: Timer
  readonly onStop: () => void
  readonly onDiscard: () => void
}

/** That a timer runs, and on what; stopped, it is offered as a line. */
function RunningTimer({ timer, onStop, onDiscard }: RunningTimerProps) {
  const { t, i18n } = useLingui()
  const now = useNow(timer)
  const { task, customer } = timer
  const time = durationWords(i18n, minutesOf(timer, now))
  return (
    <div className={classes.timer}>
      <span role="status">{t`The timer runs: ${time} on ${task}, ${customer}`}</span>
      <Button size="compact-xs" onClick={onStop}>
        <Trans>Stop</Trans>
      </Button>
      <Button variant="subtle" size="compact-xs" onClick={onDiscard}>
        <Trans>Discard</Trans>
      </Button>
    </div>
  )
}
