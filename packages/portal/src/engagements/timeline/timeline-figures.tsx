import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { indexRelease, placeOf, withAddedTasks } from '../../process/release-index.ts'
import { dayWords } from '../../process/words/date-words.ts'
import { wordsOf } from '../../process/words/words.ts'
import { useOpenEngagement } from '../view/engagement-context.ts'
import classes from './timeline.module.css'

interface TimelineFiguresProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
}

/** The days that frame an engagement: start, go-live, when everything will be done, and which task decides that. */
export function TimelineFigures({ engagement, release }: TimelineFiguresProps) {
  const { t, i18n } = useLingui()
  const { openTask } = useOpenEngagement()
  const index = useMemo(() => withAddedTasks(indexRelease(release), engagement.tasks), [release, engagement.tasks])
  const words = wordsOf(i18n, release)
  const { forecastEnd, goLive, startDate } = engagement
  const late = engagement.tasks.filter(({ verdict, dates }) => verdict !== 'does-not' && dates.isOverdue).length
  const early = engagement.tasks.filter(({ verdict, dates }) => verdict !== 'does-not' && dates.isBeforeStart).length
  const last = forecastEnd === null ? undefined : placeOf(index, forecastEnd.task)
  return (
    <dl className={classes.figures}>
      <div>
        <dt>{t`Start`}</dt>
        <dd>{dayWords(words, startDate)}</dd>
      </div>
      <div>
        <dt>{t`Go-live`}</dt>
        <dd>{goLive === null ? t`not known yet` : dayWords(words, goLive)}</dd>
      </div>
      {forecastEnd === null ? null : (
        <div>
          <dt>{t`Expected end`}</dt>
          <dd>
            {dayWords(words, forecastEnd.date)}{' '}
            <button
              type="button"
              className={classes.link}
              onClick={() => openTask(forecastEnd.task)}
              title={last === undefined ? forecastEnd.task : words.say(last.task.name, forecastEnd.task)}
            >
              <Trans>by task {forecastEnd.task}</Trans>
            </button>
          </dd>
        </div>
      )}
      {late === 0 ? null : (
        <div data-tone="overdue">
          <dt>{t`Overdue`}</dt>
          <dd>{plural(late, { one: '# task', other: '# tasks' })}</dd>
        </div>
      )}
      {early === 0 ? null : (
        <div data-tone="overdue">
          <dt>{t`Before the start`}</dt>
          <dd>
            {plural(early, {
              one: '# task would be due before the start: go-live is too near',
              other: '# tasks would be due before the start: go-live is too near',
            })}
          </dd>
        </div>
      )}
    </dl>
  )
}
