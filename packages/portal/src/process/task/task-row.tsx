import type { TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import { AssigneeControl } from '../assignee/assignee-control.tsx'
import { useProcessSurface } from '../process-surface.ts'
import { StateControl } from '../task-state/state-control.tsx'
import { DueCell } from './due-cell.tsx'
import { KindMark } from './kind-mark.tsx'
import { AddedMark, EvidenceMark, OverruledMark, WaiverMark } from './row-marks.tsx'
import { ServiceOfKey } from './service-of-key.tsx'
import { ServicesCell } from './services-cell.tsx'
import { GateMark, MandatoryMark } from './task-marks.tsx'
import { TaskName } from './task-name.tsx'
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
      <td id={`${domId}-id`} className={classes.id} data-opens-task>
        {task.form === 'row' && view.added === null ? (
          // The row opens the panel by key; for Tab one stop less in each row is worth more.
          <a className={classes.number} href={panelAddress(view.key)} tabIndex={-1} data-opens-task>
            {task.id}
          </a>
        ) : null}
      </td>
      <td className={classes.mark}>
        <MandatoryMark task={task} />
      </td>
      <td className={classes.name} data-opens-task>
        <span className={classes.title}>
          <span id={`${domId}-name`} className={classes.words} lang={pageLanguage}>
            {task.form === 'row' ? <TaskName task={task} /> : <Trans>This step</Trans>}
            <ServiceOfKey taskKey={view.key} />
          </span>
          <KindMark kind={task.kind} />
          {view.added === null ? null : <AddedMark />}
          {view.gate === null ? null : <GateMark gate={view.gate} />}
          <OverruledMark view={view} />
          <WaiverMark view={view} />
          <EvidenceMark view={view} />
          <DueCell task={task} view={view} />
        </span>
        <RowNotes view={view} isStepUndecided={isStepUndecided} />
      </td>
      <td className={classes.role}>{roles.join(', ')}</td>
      <td className={classes.services}>
        <ServicesCell services={view.service === null ? task.services : [view.service]} />
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

/** Opens the panel of a task over the page that is shown. */
function panelAddress(key: string): string {
  return `?${new URLSearchParams({ task: key })}`
}

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
