import type { TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconCircleCheck, IconLock, IconLockOpen } from '@tabler/icons-react'
import classes from './task-marks.module.css'

interface MandatoryMarkProps {
  readonly task: Pick<Task, 'mandatory'>
}

/** Says that a task has to be done; an optional one bears no mark. */
export function MandatoryMark({ task }: MandatoryMarkProps) {
  const { t } = useLingui()
  if (!task.mandatory) return null
  return (
    <span className={classes.mandatory} title={t`Mandatory`}>
      <span aria-hidden>{t({ message: 'M', context: 'mark of a mandatory task' })}</span>
      <span className="visually-hidden">
        <Trans>Mandatory</Trans>
      </span>
    </span>
  )
}

interface GateMarkProps {
  readonly gate: Pick<NonNullable<TaskView['gate']>, 'state'>
}

/** Says that a task is a gate and whether it is shut. */
export function GateMark({ gate }: GateMarkProps) {
  const { Icon, text } = gateMarks(gate.state)
  return (
    <span className={classes.gate} data-gate={gate.state}>
      <Icon size={13} stroke={2} aria-hidden />
      {text}
    </span>
  )
}

function gateMarks(state: GateMarkProps['gate']['state']) {
  switch (state) {
    case 'shut':
      return { Icon: IconLock, text: <Trans>Gate shut</Trans> }
    case 'ready':
      return { Icon: IconLockOpen, text: <Trans>Gate ready</Trans> }
    case 'open':
      return { Icon: IconCircleCheck, text: <Trans>Gate open</Trans> }
    default:
      return state satisfies never
  }
}
