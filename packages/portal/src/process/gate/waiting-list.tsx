import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useProcessSurface } from '../process-surface.ts'
import { TaskAnchor } from '../task/task-anchor.tsx'
import { TaskLine } from '../task/task-line.tsx'
import { byStep } from './waiting-for.ts'
import classes from './waiting-list.module.css'

interface WaitingListProps {
  /** By their keys. */
  readonly tasks: readonly string[]
}

const shown = 8

/** The tasks that something waits for, by step, each a link to its row; a long list opens on demand. */
export function WaitingList({ tasks }: WaitingListProps) {
  const { index, process, pageText, pageLanguage } = useProcessSurface()
  const [isWhole, setWhole] = useState(false)
  const more = tasks.length - shown
  const groups = byStep(index, isWhole ? tasks : tasks.slice(0, shown), process)
  return (
    <div className={classes.list}>
      {groups.map((group) => (
        <div key={`${group.process} ${group.step.id}`}>
          <p className={classes.step} lang={pageLanguage}>
            {pageText(group.step.title, group.step.id)}
          </p>
          <ul className={classes.tasks}>
            {group.tasks.map(({ key }) => (
              <li key={key}>
                <TaskAnchor task={key} process={group.process}>
                  <TaskLine taskKey={key} />
                </TaskAnchor>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {more > 0 ? (
        <button
          type="button"
          className={classes.more}
          aria-expanded={isWhole}
          onClick={() => setWhole((wasWhole) => !wasWhole)}
        >
          {isWhole ? <Trans>Show fewer</Trans> : <Trans>Show {more} more</Trans>}
        </button>
      ) : null}
    </div>
  )
}
