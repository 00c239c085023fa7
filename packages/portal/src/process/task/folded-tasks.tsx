import type { TaskView } from '@fairlead/contract'
import { Plural, Trans } from '@lingui/react/macro'
import { IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useProcessSurface } from '../process-surface.ts'
import type { PlacedTask } from '../release-index.ts'
import { type FoldedGroup, foldedGroups } from './folded-groups.ts'
import classes from './folded-tasks.module.css'
import { TaskName } from './task-name.tsx'
import { WhyControl } from './why-control.tsx'

interface FoldedTasksProps {
  readonly tasks: readonly (PlacedTask & { readonly view: TaskView })[]
  /** The reason stands at the step already and need not be repeated. */
  readonly isStepRuledOut: boolean
}

/** The tasks of a table that do not apply, in one quiet line that says why and opens. */
export function FoldedTasks({ tasks, isStepRuledOut }: FoldedTasksProps) {
  const { words } = useProcessSurface()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const groups = foldedGroups(
    words,
    tasks.map(({ view }) => view),
  )
  const count = groups.reduce((sum, group) => sum + group.tasks.length, 0)
  if (count === 0) return null
  const places = new Map(tasks.map((placed) => [placed.view.key, placed]))
  return (
    <div className={classes.folded}>
      <button
        type="button"
        className={classes.summary}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen((was) => !was)}
      >
        <IconChevronRight className={classes.chevron} size={14} stroke={2} aria-hidden />
        <span className={classes.count}>
          <Plural value={count} one="# task does not apply" other="# tasks do not apply" />
        </span>
        {isOpen || isStepRuledOut ? null : <Reasons groups={groups} />}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen
          ? groups.map((group) => (
              <section key={group.reason} className={classes.group}>
                {isStepRuledOut ? null : <p className={classes.reason}>{group.reason}</p>}
                <ul className={classes.list}>
                  {group.tasks.map((view) => {
                    const placed = places.get(view.key)
                    return placed === undefined ? null : <FoldedTask key={view.key} placed={placed} view={view} />
                  })}
                </ul>
              </section>
            ))
          : null}
      </div>
    </div>
  )
}

const shown = 4

/** One reason is said in full; of several, each is said shortly with how many tasks it is for. */
function Reasons({ groups }: { readonly groups: readonly FoldedGroup[] }) {
  const [only] = groups
  if (only !== undefined && groups.length === 1) return <span className={classes.reasons}>{only.reason}</span>
  const more = groups.length - shown
  return (
    <span className={classes.reasons}>
      {groups.slice(0, shown).map((group) => (
        <span key={group.reason} className={classes.one}>
          {group.needs} ({group.tasks.length})
        </span>
      ))}
      {more > 0 ? (
        <span className={classes.one}>
          <Plural value={more} one="# more reason" other="# more reasons" />
        </span>
      ) : null}
    </span>
  )
}

function FoldedTask({ placed, view }: { readonly placed: PlacedTask; readonly view: TaskView }) {
  const { pageLanguage } = useProcessSurface()
  const { task } = placed
  return (
    <li className={classes.task}>
      <span className={classes.id}>{task.form === 'row' ? task.id : null}</span>
      <span className={classes.name} lang={task.form === 'row' ? pageLanguage : undefined}>
        {task.form === 'row' ? <TaskName task={task} /> : <Trans>This step</Trans>}
      </span>
      <WhyControl task={task} view={view} />
    </li>
  )
}
