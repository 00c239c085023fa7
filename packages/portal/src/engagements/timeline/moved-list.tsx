import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { StateIcon } from '../../components/task-state/state-icon.tsx'
import { indexRelease, placeOf, type ReleaseIndex, withAddedTasks } from '../../process/release-index.ts'
import { movedWords } from '../../process/words/date-words.ts'
import { type Words, wordsOf } from '../../process/words/words.ts'
import { useOpenEngagement } from '../view/engagement-context.ts'
import { type MovedCause, movedCauses } from './moved-causes.ts'
import classes from './timeline.module.css'

interface MovedListProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
}

const shown = 8

/** What moved and why: the work that slipped by itself, and how much of the rest it took along. */
export function MovedList({ engagement, release }: MovedListProps) {
  const [isWhole, setWhole] = useState(false)
  const { i18n } = useLingui()
  const causes = useMemo(() => movedCauses(engagement.tasks), [engagement.tasks])
  const index = useMemo(() => withAddedTasks(indexRelease(release), engagement.tasks), [release, engagement.tasks])
  const words = useMemo(() => wordsOf(i18n, release), [i18n, release])
  if (causes.length === 0) return null
  const more = causes.length - shown
  return (
    <section className={classes.moved}>
      <h2>
        <Trans>What moved, and why</Trans>
      </h2>
      <ul>
        {(isWhole ? causes : causes.slice(0, shown)).map((cause) => (
          <CauseItem key={cause.view.key} cause={cause} index={index} words={words} />
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" className={classes.link} aria-expanded={isWhole} onClick={() => setWhole((was) => !was)}>
          {isWhole ? <Trans>Show fewer</Trans> : <Trans>Show {more} more</Trans>}
        </button>
      ) : null}
    </section>
  )
}

interface CauseItemProps {
  readonly cause: MovedCause
  readonly index: ReleaseIndex
  readonly words: Words
}

function CauseItem({ cause, index, words }: CauseItemProps) {
  const { openTask } = useOpenEngagement()
  const { view, followers, most } = cause
  const placed = placeOf(index, view.key)
  const count = followers.length
  return (
    <li>
      <button type="button" className={classes.cause} onClick={() => openTask(view.key)}>
        <StateIcon state={view.state} />
        <span className={classes.id}>{view.key}</span>
        <span className={classes.words}>{placed === undefined ? '' : words.say(placed.task.name, view.key)}</span>
      </button>
      <span className={classes.quiet}>
        {view.dates.moved === null ? null : movedWords(words, view.dates.moved)}
        {count === 0 ? null : (
          <>
            {' · '}
            {plural(count, { one: 'moved # other task', other: 'moved # other tasks' })}
            {most === 0 ? null : (
              <>
                {', '}
                <Trans>by up to {Math.abs(most)} days</Trans>
              </>
            )}
          </>
        )}
      </span>
    </li>
  )
}
