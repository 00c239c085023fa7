import { stateSet, type TaskState } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { memo } from 'react'
import { taskStateNames } from '../../../components/task-state/task-state-words.ts'
import { mayWorkOn } from '../../../process/may-work-on.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { MandatoryMark } from '../../../process/task/task-marks.tsx'
import { StateControl } from '../../../process/task-state/state-control.tsx'
import type { ListedTask } from '../../tasks/list/listed-task.ts'
import type { TaskNames } from '../../tasks/list/task-names.ts'
import { DueDay } from '../../tasks/table/due-day.tsx'
import { ResponsibleControl } from '../../tasks/table/responsible-control.tsx'
import { ServiceNames } from '../../tasks/table/service-names.tsx'
import { TaskLink } from '../../tasks/table/task-link.tsx'
import { TaskSigns } from '../../tasks/table/task-signs.tsx'
import classes from './board-card.module.css'

interface BoardCardProps {
  readonly listed: ListedTask
  readonly names: TaskNames
  readonly column: number
  /** How many columns the board shows. */
  readonly columns: number
  /** The distance from the first line, in pixels. */
  readonly top: number
  /** Whether Tab leads to it: to one card of the board. */
  readonly isActive: boolean
  readonly isDragged: boolean
  /** The id of the head of its column. */
  readonly headId: string
  /** Whether its column has several states, so that the card has to say which one is its own. */
  readonly hasStates: boolean
}

/** A task as a card; whoever may change it drags it into another column, or opens its states from it. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { listed, names, column, columns, top, isActive, isDragged, headId, hasStates } = props
  const { can } = useProcessSurface()
  const { key, view, task, number } = listed
  const tabIndex = isActive ? 0 : -1
  const place = { layout: 'cards', tabIndex } as const
  const id = `card-${key}`
  return (
    // The card takes the focus so that arrows can go through the board; its keys are handled by the board.
    <article
      className={classes.place}
      data-line={key}
      data-dragged={isDragged}
      tabIndex={tabIndex}
      aria-labelledby={`${id} ${headId}`}
      draggable={mayWorkOn(can, key)}
      style={{
        left: `${(100 * column) / columns}%`,
        width: `${100 / columns}%`,
        transform: `translateY(${top}px)`,
      }}
    >
      <div className={classes.card} data-set={stateSet(view.state)}>
        <div className={classes.line}>
          <span className={classes.state}>
            <StateControl task={task} view={view} tabIndex={tabIndex} />
          </span>
          {number === null ? null : <span className={classes.number}>{number}</span>}
          {view.mandatory ? <MandatoryMark task={view} /> : null}
          <span className={classes.due}>
            <DueDay view={view} tabIndex={tabIndex} />
          </span>
        </div>
        <div id={id} className={classes.name}>
          <TaskLink listed={listed} tabIndex={tabIndex} />
        </div>
        <div className={classes.line}>
          <span className={classes.service}>
            <TaskSigns view={view} />
            {hasStates ? <StateName state={view.state} /> : null}
            <ServiceNames listed={listed} names={names} />
          </span>
          <ResponsibleControl listed={listed} place={place} />
        </div>
      </div>
    </article>
  )
})

function StateName({ state }: { readonly state: TaskState }) {
  const { i18n } = useLingui()
  const name = i18n._(taskStateNames[state])
  return (
    <span className={classes.stateName} data-set={stateSet(state)} title={name}>
      {name}
    </span>
  )
}
