import type { TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import { AssigneeControl } from '../assignee/assignee-control.tsx'
import { useProcessSurface } from '../process-surface.ts'
import { StateControl } from '../task-state/state-control.tsx'
import { ServicesCell } from './services-cell.tsx'
import { GateMark, MandatoryMark } from './task-marks.tsx'
import { TaskName } from './task-name.tsx'
import { DueMark, KindMark } from './task-plan-marks.tsx'
import classes from './task-row.module.css'
import { Undecided } from './undecided.tsx'
import { WhyControl } from './why-control.tsx'

interface TaskRowProps {
  readonly task: Task
  readonly view: TaskView
  readonly domId: string
  /** The first row of its table is where Tab enters it. */
  readonly isFirst: boolean
  /** What its step waits for is said above the table and not again. */
  readonly isStepUndecided: boolean
}

/** One task to work on: the row takes the focus, and everything in it can be reached by its keys and by Tab. */
export const TaskRow = memo(function TaskRow({ task, view, domId, isFirst, isStepUndecided }: TaskRowProps) {
  const { words, index, pageLanguage } = useProcessSurface()
  const roles = task.roles.map((role) => {
    const known = index.roles.get(role)
    return known === undefined ? role : words.say(known.name, role)
  })
  return (
    // The row takes the focus so that j and k can walk through the tasks; its keys are handled by the page.
    <tr
      id={domId}
      className={classes.row}
      data-task-row={view.key}
      data-verdict={view.verdict}
      tabIndex={isFirst ? 0 : -1}
      aria-labelledby={`${domId}-id ${domId}-name`}
    >
      <td className={classes.state}>
        <StateControl task={task} view={view} />
      </td>
      <td id={`${domId}-id`} className={classes.id}>
        {task.form === 'row' ? task.id : null}
      </td>
      <td className={classes.mark}>
        <MandatoryMark task={task} />
      </td>
      <td className={classes.name}>
        <span className={classes.title}>
          <span id={`${domId}-name`} className={classes.words} lang={pageLanguage}>
            {task.form === 'row' ? <TaskName task={task} /> : <Trans>This step</Trans>}
          </span>
          <KindMark kind={task.kind} />
          {view.gate === null ? null : <GateMark gate={view.gate} />}
        </span>
        {task.due === null ? null : <DueMark due={task.due} />}
        <RowNotes view={view} isStepUndecided={isStepUndecided} />
      </td>
      <td className={classes.role}>{roles.join(', ')}</td>
      <td className={classes.services}>
        <ServicesCell services={task.services} />
      </td>
      <td className={classes.assignee}>
        <AssigneeControl task={task} view={view} />
      </td>
      <td className={classes.why}>
        <WhyControl task={task} view={view} />
      </td>
    </tr>
  )
})

interface RowNotesProps {
  readonly view: TaskView
  readonly isStepUndecided: boolean
}

/** What has to be known of a task besides its name: why it was set aside, and which fact it waits for. */
function RowNotes({ view, isStepUndecided }: RowNotesProps) {
  const { t } = useLingui()
  const { reason } = view
  return (
    <>
      {reason === null ? null : <span className={classes.note}>{t`Reason: ${reason}`}</span>}
      {view.verdict === 'unknown' ? (
        <span className={classes.undecided}>
          {isStepUndecided ? <Trans>May apply</Trans> : <Undecided reasons={view.reasons} />}
        </span>
      ) : null}
    </>
  )
}
