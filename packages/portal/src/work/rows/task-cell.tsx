import { stateSet, type WorkItemView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { Link } from '@tanstack/react-router'
import type { CellPlace } from '../../components/data-table/column.ts'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import { GateMark, MandatoryMark } from '../../process/task/task-marks.tsx'
import { workPanelSearch } from '../panel/work-panel-search.ts'
import classes from './cells.module.css'
import type { WorkNames } from './work-names.ts'

interface TaskCellProps {
  readonly item: WorkItemView
  readonly names: WorkNames
  readonly place: CellPlace
}

/** What is to be done, with its marks: mandatory, for which service, a gate, and what holds it up. */
export function TaskCell({ item, names, place: { tabIndex, layout } }: TaskCellProps) {
  const { i18n } = useLingui()
  const { gate, service, state } = item
  const name = names.task(item)
  const set = stateSet(state)
  return (
    <span className={classes.task}>
      {layout === 'cards' && !item.mandatory ? null : (
        <span className={classes.mark}>
          <MandatoryMark task={item} />
        </span>
      )}
      <Link
        to="."
        // The router types the parameters of each page; the list has those that it was given.
        search={((before: Readonly<Record<string, unknown>>) => ({ ...before, ...workPanelSearch(item) })) as never}
        replace
        resetScroll={false}
        className={classes.name}
        tabIndex={tabIndex}
        title={name}
      >
        {name}
      </Link>
      {service === null ? null : <span className={classes.badge}>{names.service(item, service)}</span>}
      {gate === null ? null : <GateMark gate={{ state: gate }} />}
      {set === 'blocked' || set === 'waiting' ? (
        <span className={classes.held} data-set={set}>
          {i18n._(taskStateNames[state])}
        </span>
      ) : null}
    </span>
  )
}
