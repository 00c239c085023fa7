import { Plural, useLingui } from '@lingui/react/macro'
import { IconChevronDown } from '@tabler/icons-react'
import { memo } from 'react'
import classes from './board-grid.module.css'

interface LaneHeadProps {
  readonly group: string
  readonly name: string
  readonly count: number
  readonly isOpen: boolean
  readonly top: number
  /** Has to stay the same function. */
  readonly onToggle: (group: string) => void
}

/** The heading of a lane across the board; folds its cards away. */
export const LaneHead = memo(function LaneHead({ group, name, count, isOpen, top, onToggle }: LaneHeadProps) {
  const { i18n } = useLingui()
  return (
    <h2 className={classes.lane} style={{ transform: `translateY(${top}px)` }}>
      <button type="button" aria-expanded={isOpen} onClick={() => onToggle(group)}>
        <IconChevronDown size={14} stroke={2} aria-hidden />
        <span>{name}</span>
        <span className={classes.count}>
          <span aria-hidden>{i18n.number(count)}</span>
          <span className="visually-hidden">
            <Plural value={count} one="# task" other="# tasks" />
          </span>
        </span>
      </button>
    </h2>
  )
})
