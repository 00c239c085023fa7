import { stateSet, type WorkItemView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import { GateMark } from '../../process/task/task-marks.tsx'
import classes from './cells.module.css'
import type { WorkNames } from './work-names.ts'

interface WorkMarksProps {
  readonly item: WorkItemView
  readonly names: WorkNames
}

/** What there is to know of a piece of work beside its name: for which service it is, that it is a gate, what holds it up. */
export function WorkMarks({ item, names }: WorkMarksProps) {
  const { i18n } = useLingui()
  const { gate, service, state } = item
  const set = stateSet(state)
  return (
    <>
      {service === null ? null : <span className={classes.badge}>{names.service(item, service)}</span>}
      {gate === null ? null : <GateMark gate={{ state: gate }} />}
      {set === 'blocked' || set === 'waiting' ? (
        <span className={classes.held} data-set={set}>
          {i18n._(taskStateNames[state])}
        </span>
      ) : null}
    </>
  )
}
