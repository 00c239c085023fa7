import type { EngagementView, ReleaseView, TaskView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { useNow } from '../../components/moment/moment.tsx'
import { useHold } from '../../engagements/task-panel/hold.ts'
import { PanelSection } from '../../engagements/task-panel/panel-section.tsx'
import panel from '../../engagements/task-panel/task-panel.module.css'
import { mayWorkOn } from '../../process/may-work-on.ts'
import { useSession } from '../../session/session-context.tsx'
import { EntryList, useDayAndPerson } from '../entry/entry-list.tsx'
import { isTaken } from '../line/is-taken.ts'
import { TimeField } from '../line/time-field.tsx'
import { timeCommandWords } from '../time-command-words.ts'
import { minutesOf, type Timer } from '../timer/kept-timer.ts'
import { useTimer } from '../timer/use-timer.ts'
import { useTaskTime } from '../use-time.ts'
import { durationWords } from '../words/duration-words.ts'

interface PanelTimeProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly view: TaskView
}

const shownEntries = 3

/** The time that was worked on a task, the line to log more, and a timer; customers see none of it. */
export function PanelTime({ engagement, release, view }: PanelTimeProps) {
  const { person: me } = useSession()
  return me.kind === 'customer' ? null : <TimeOfTask {...{ engagement, release, view }} />
}

function TimeOfTask({ engagement, release, view }: PanelTimeProps) {
  const { t, i18n } = useLingui()
  const { person: me } = useSession()
  const { data } = useTaskTime(engagement.id, { task: view.key, limit: shownEntries })
  const { mutateAsync } = useLaterCommand(engagement.id, { words: timeCommandWords })
  const dayAndPerson = useDayAndPerson()
  const [timer, keep] = useTimer()
  const now = useNow(null)
  const [counted, setCounted] = useState<number | null>(null)
  const mayLog = mayWorkOn(engagement.can, view.key)
  const isRunning = timer?.engagement === engagement.id && timer.task === view.key
  const sum = data?.tasks.find(({ task }) => task === view.key)?.minutes ?? 0
  const inAll = durationWords(i18n, sum)
  const counting = timer === null ? '' : durationWords(i18n, minutesOf(timer, now))
  const start = () =>
    keep({ person: me.id, engagement: engagement.id, task: view.key, customer: engagement.customer, since: Date.now() })
  const stop = () => {
    if (timer !== null) setCounted(minutesOf(timer, Date.now()))
    keep(null)
  }
  if (!mayLog && sum === 0) return null
  return (
    <PanelSection
      title={t`Logged time`}
      actions={
        !mayLog ? null : isRunning ? (
          <Button size="compact-xs" onClick={stop}>
            {t`Stop at ${counting}`}
          </Button>
        ) : (
          <Button variant="default" size="compact-xs" onClick={start} disabled={timer !== null}>
            <Trans>Start the timer</Trans>
          </Button>
        )
      }
    >
      {sum === 0 ? null : <p className={panel.text}>{t`${inAll} in all`}</p>}
      {timer !== null && !isRunning && mayLog ? <OtherTimer timer={timer} /> : null}
      {mayLog ? (
        <TimeField
          key={counted}
          engagement={engagement}
          release={release}
          task={view.key}
          initial={counted === null ? '' : `${counted}m `}
          onLog={async (entry) => {
            const isLogged = await isTaken(mutateAsync({ type: 'LogTime', ...entry }))
            if (isLogged) setCounted(null)
            return isLogged
          }}
        />
      ) : null}
      {data === undefined || data.entries.length === 0 ? null : (
        <EntryList
          entries={data.entries}
          engagementOf={() => engagement.id}
          whileOpen={<HoldPanel />}
          said={(entry) => {
            const [day = '', ...rest] = dayAndPerson(entry)
            return entry.text === null ? [day, rest] : [entry.text, [day, ...rest]]
          }}
        />
      )}
    </PanelSection>
  )
}

/** Where the timer runs that has to be stopped before another one begins. */
function OtherTimer({ timer: { task, customer } }: { readonly timer: Timer }) {
  const { t } = useLingui()
  return <p className={panel.quiet}>{t`The timer runs on ${task}, ${customer}`}</p>
}

/** Escape and a click beside it are meant for what is open over the panel. */
function HoldPanel() {
  useHold()
  return null
}
