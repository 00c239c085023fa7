import type { TaskView } from '@fairlead/contract'
import type { StepId, TaskId } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { GatePanel } from '../gate/gate-panel.tsx'
import { useProcessSurface } from '../process-surface.ts'
import { type PlacedTask, placeOf } from '../release-index.ts'
import { type TaskViews, viewsOfStep } from '../task-views.ts'
import { reasonWords } from '../words/reason-words.ts'
import { AddTask } from './add-task.tsx'
import { taskDomId } from './focus-task.ts'
import { stepCondition } from './folded-groups.ts'
import { FoldedTasks } from './folded-tasks.tsx'
import { TaskRow } from './task-row.tsx'
import classes from './task-table.module.css'
import { Undecided } from './undecided.tsx'

interface TaskTableProps {
  readonly step: StepId
  readonly tasks: readonly TaskId[]
  readonly views: TaskViews
  /** Whether this is the last table of its step: what people added stands here. */
  readonly isLast: boolean
}

interface LiveTask extends PlacedTask {
  readonly view: TaskView
}

/** A task table of the page, alive: the tasks to work on in page order, then those that do not apply, folded away. */
export function TaskTable({ step, tasks, views, isLast }: TaskTableProps) {
  const { t } = useLingui()
  const { index, process, pageText, words } = useProcessSurface()
  const shown = isLast ? viewsOfStep(views, step, tasks) : viewsOfStep({ ...views, addedTo: new Map() }, step, tasks)
  const live = shown.flatMap((view): LiveTask[] => {
    const placed = placeOf(index, view.task, { process, step })
    return placed === undefined ? [] : [{ ...placed, view }]
  })
  const rows = live.filter(({ view }) => view.verdict !== 'does-not')
  const ruledOut = stepCondition(
    live.map(({ view }) => view),
    'does-not',
  )
  const why = ruledOut === null ? null : reasonWords(words, ruledOut)
  // One undecided row says so itself.
  const undecided =
    rows.length < 2
      ? null
      : stepCondition(
          rows.map(({ view }) => view),
          'unknown',
        )
  const title = live[0] === undefined ? step : pageText(live[0].step.title, step)
  return (
    <div className={classes.tasks}>
      {why === null ? null : <p className={classes.notice}>{t`This step does not apply: ${why}`}</p>}
      {undecided === null ? null : (
        <p className={classes.notice} data-verdict="unknown">
          <Undecided reasons={[undecided]} />
        </p>
      )}
      {rows.length === 0 ? null : (
        <table aria-label={t`Tasks: ${title}`} className={classes.table}>
          <TableHead isHidden={rows.every(({ task }) => task.form === 'step')} />
          <tbody>
            {rows.map(({ task, view }, at) => (
              <TaskAndGate
                key={view.key}
                task={task}
                view={view}
                step={step}
                isFirst={at === 0}
                isStepUndecided={undecided !== null}
              />
            ))}
          </tbody>
        </table>
      )}
      <FoldedTasks tasks={live} isStepRuledOut={ruledOut !== null} />
      {isLast ? <AddTask step={step} /> : null}
    </div>
  )
}

interface TaskAndGateProps extends Pick<LiveTask, 'task' | 'view'> {
  readonly step: StepId
  readonly isFirst: boolean
  readonly isStepUndecided: boolean
}

function TaskAndGate({ task, view, step, isFirst, isStepUndecided }: TaskAndGateProps) {
  const { index, process } = useProcessSurface()
  // A task can stand in two steps of one page: its first row bears the id that links lead to.
  const first = placeOf(index, task.id, { process })
  const domId = first?.step.id === step ? taskDomId(view.key) : `${taskDomId(view.key)}-${step}`
  return (
    <>
      <TaskRow task={task} view={view} domId={domId} isFirst={isFirst} isStepUndecided={isStepUndecided} />
      {view.gate === null || view.gate.state === 'open' ? null : (
        <tr className={classes.gate}>
          <td colSpan={8}>
            <GatePanel view={view} gate={view.gate} isInferred={task.gate?.inferred === true} />
          </td>
        </tr>
      )}
    </>
  )
}

/** The names of the columns; a table of nothing but its own step needs none to be seen. */
function TableHead({ isHidden }: { readonly isHidden: boolean }) {
  return (
    <thead>
      <tr className={isHidden ? 'visually-hidden' : classes.headRow}>
        <th scope="col">
          <Trans>State</Trans>
        </th>
        <th scope="col">
          <Trans>ID</Trans>
        </th>
        <th scope="col">
          <span className="visually-hidden">
            <Trans>Mandatory</Trans>
          </span>
        </th>
        <th scope="col">
          <Trans>Task</Trans>
        </th>
        <th scope="col" className={classes.wide}>
          <Trans>Role</Trans>
        </th>
        <th scope="col" className={classes.wide}>
          <Trans>Services</Trans>
        </th>
        <th scope="col">
          <Trans>Assigned to</Trans>
        </th>
        <th scope="col">
          <span className="visually-hidden">
            <Trans>Why</Trans>
          </span>
        </th>
      </tr>
    </thead>
  )
}
