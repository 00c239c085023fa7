import type { TaskView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { StateBadge } from '../../../components/task-state/state-badge.tsx'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { waiverMark, waiverStanding } from '../../../process/words/waiver-words.ts'
import { TaskLink } from '../task-link.tsx'
import panel from '../task-panel.module.css'
import classes from './gate-tasks.module.css'

interface GateTasksProps {
  /** What the tasks are, for whoever listens. */
  readonly label: string
  readonly keys: readonly string[]
  readonly tasks: readonly TaskView[]
}

const mostAtFirst = 8

/** Tasks that matter to a gate, each with where it stands and the way to it; a long list opens on demand. */
export function GateTasks({ label, keys, tasks }: GateTasksProps) {
  const [isWhole, setWhole] = useState(false)
  if (keys.length === 0) return null
  const shown = isWhole ? keys : keys.slice(0, mostAtFirst)
  const views = new Map(tasks.map((task) => [task.key, task]))
  const more = keys.length - shown.length
  return (
    <>
      <ul className={panel.list} aria-label={label}>
        {shown.map((key) => (
          <li key={key} className={classes.task}>
            <TaskStanding view={views.get(key)} />
            <TaskLink taskKey={key} />
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" className={panel.link} onClick={() => setWhole(true)}>
          <Trans>Show {more} more</Trans>
        </button>
      ) : null}
    </>
  )
}

/** The state of a task by its sign, and its waiver in words. */
function TaskStanding({ view }: { readonly view: TaskView | undefined }) {
  const { words, nameOf, today } = useProcessSurface()
  if (view === undefined) return null
  const standing = waiverStanding(view, today)
  return (
    <>
      <StateBadge state={view.state} look="icon" />
      {standing === null || view.waiver === null ? null : (
        <span className={classes.waiver}>{waiverMark({ words, nameOf }, view.waiver, standing)}</span>
      )}
    </>
  )
}
