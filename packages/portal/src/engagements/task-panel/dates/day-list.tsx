import type { TaskView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { dateTone } from '../../../components/date-with-why/date-tone.ts'
import { Day } from '../../../components/moment/moment.tsx'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { whyWords } from '../../../process/words/date-words.ts'
import panel from '../task-panel.module.css'
import classes from './day-list.module.css'

interface DayListProps {
  readonly view: TaskView
}

/** The days of a task, each under its name, and why it is due when it is. */
export function DayList({ view }: DayListProps) {
  const { words, index } = useProcessSurface()
  const { planned, due, forecast, completedOn, isBeforeStart } = view.dates
  const why = whyWords(words, view, (process) => words.say(index.processes.get(process)?.title ?? {}, process))
  return (
    <dl className={panel.facts}>
      <dt>
        <Trans>Due</Trans>
      </dt>
      <dd>
        {due === null ? <Trans>No day</Trans> : <DueDay day={due} view={view} />}
        <span className={`${panel.quiet} ${panel.capital}`}>{why}</span>
        {isBeforeStart ? (
          <span className={classes.warning}>
            <Trans>This is before the engagement starts: go-live is too near.</Trans>
          </span>
        ) : null}
      </dd>
      {planned === null || planned === due ? null : (
        <>
          <dt>
            <Trans>Planned</Trans>
          </dt>
          <dd>
            <Day date={planned} />
          </dd>
        </>
      )}
      {forecast === null ? null : (
        <>
          <dt>
            <Trans>Expected</Trans>
          </dt>
          <dd>
            <Day date={forecast} />
          </dd>
        </>
      )}
      {completedOn === null ? null : (
        <>
          <dt>
            <Trans>Done</Trans>
          </dt>
          <dd>
            <Day date={completedOn} />
          </dd>
        </>
      )}
    </dl>
  )
}

/** The day with what makes it urgent in words, not only in colour. */
function DueDay({ day, view }: { readonly day: string; readonly view: TaskView }) {
  const tone = dateTone(view)
  return (
    <span className={classes.due} data-tone={tone}>
      {tone === 'overdue' ? (
        <Trans>
          <Day date={day} />, overdue
        </Trans>
      ) : tone === 'at-risk' ? (
        <Trans>
          <Day date={day} />, at risk: it is expected later
        </Trans>
      ) : (
        <Day date={day} />
      )}
    </span>
  )
}
