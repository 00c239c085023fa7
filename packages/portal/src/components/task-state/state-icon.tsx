import { stateSet, type TaskState } from '@fairlead/contract'
import {
  IconAlertTriangle,
  IconBan,
  IconCalendarPause,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleHalf2,
  IconCircleMinus,
  IconCircleX,
  IconPlayerPause,
  type TablerIcon,
} from '@tabler/icons-react'
import classes from './state-icon.module.css'

interface StateIconProps {
  readonly state: TaskState
}

/** The sign of a state, in the colour of its set; the name of the state stands beside it or is read in its place. */
export function StateIcon({ state }: StateIconProps) {
  const Icon = icons[state]
  return <Icon className={classes.icon} data-set={stateSet(state)} size={16} stroke={1.75} aria-hidden />
}

const icons: Readonly<Record<TaskState, TablerIcon>> = {
  'not-started': IconCircle,
  'in-progress': IconCircleHalf2,
  complete: IconCircleCheckFilled,
  warning: IconAlertTriangle,
  'paused-customer': IconPlayerPause,
  'deferred-customer': IconCalendarPause,
  'blocked-remediation': IconBan,
  'blocked-technical-customer': IconBan,
  'blocked-technical-vendor': IconBan,
  'blocked-business': IconBan,
  'blocked-other': IconBan,
  'not-required': IconCircleMinus,
  cancelled: IconCircleX,
}
