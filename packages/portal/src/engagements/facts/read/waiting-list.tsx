import type { ReleaseView, TaskView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { IconChevronRight } from '@tabler/icons-react'
import { useId, useMemo, useState } from 'react'
import { indexRelease, placeOf, withAddedTasks } from '../../../process/release-index.ts'
import { taskLabel } from '../../../process/words/task-label.ts'
import { wordsOf } from '../../../process/words/words.ts'
import classes from './waiting-list.module.css'

interface WaitingTasksProps {
  readonly tasks: readonly TaskView[]
  readonly release: ReleaseView
  readonly openTask: (key: string) => void
}

/** How many tasks wait for a fact; the figure unfolds which. */
export function WaitingTasks({ tasks, release, openTask }: WaitingTasksProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { length: waiting } = tasks
  if (waiting === 0) {
    return (
      <span className={classes.nothing}>
        <Trans>No task waits for it</Trans>
      </span>
    )
  }
  return (
    <>
      <button
        type="button"
        className={classes.figure}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <IconChevronRight size={13} aria-hidden />
        <Plural value={waiting} one="# task waits for it" other="# tasks wait for it" />
      </button>
      <div id={id} className={classes.list}>
        {isOpen ? <WaitingList tasks={tasks} release={release} openTask={openTask} /> : null}
      </div>
    </>
  )
}

const mostAtFirst = 20

function WaitingList({ tasks, release, openTask }: WaitingTasksProps) {
  const { i18n } = useLingui()
  const [isWhole, setWhole] = useState(false)
  const index = useMemo(() => withAddedTasks(indexRelease(release), tasks), [release, tasks])
  const words = useMemo(
    () => ({ ...wordsOf(i18n, release), service: (id: string) => index.services.get(id) }),
    [i18n, release, index],
  )
  const shown = isWhole ? tasks : tasks.slice(0, mostAtFirst)
  const all = i18n.number(tasks.length)
  return (
    <ul>
      {shown.map((view) => {
        const task = placeOf(index, view.key, view)?.task
        return (
          <li key={view.key}>
            <button type="button" onClick={() => openTask(view.key)}>
              <span className={classes.number}>{taskLabel(words, index, view.key)}</span>{' '}
              {task === undefined || task.form !== 'row' ? null : words.say(task.name, task.id)}
            </button>
          </li>
        )
      })}
      {shown.length === tasks.length ? null : (
        <li>
          <button type="button" onClick={() => setWhole(true)}>
            <Trans>Show all {all}</Trans>
          </button>
        </li>
      )}
    </ul>
  )
}
