import { Plural, Trans } from '@lingui/react/macro'
import classes from './ahead-note.module.css'

interface AheadNoteProps {
  /** How much stands in processes that have not begun. */
  readonly count: number
  /** How much of that is late all the same. */
  readonly overdue: number
  readonly isShown: boolean
  readonly onToggle: () => void
}

/** Says how much of the list waits for its process to begin, and shows or hides it. */
export function AheadNote({ count, overdue, isShown, onToggle }: AheadNoteProps) {
  if (count === 0) return null
  return (
    <p className={classes.note}>
      <span>
        {isShown ? (
          <Plural
            value={count}
            one="# task in a process that has not begun is shown too"
            other="# tasks in processes that have not begun are shown too"
          />
        ) : (
          <Plural
            value={count}
            one="# task in a process that has not begun is hidden"
            other="# tasks in processes that have not begun are hidden"
          />
        )}
      </span>
      {overdue === 0 || isShown ? null : (
        <span className={classes.overdue}>
          <Plural value={overdue} one="# of them overdue" other="# of them overdue" />
        </span>
      )}
      <button type="button" className={classes.toggle} onClick={onToggle}>
        {isShown ? <Trans>Hide them</Trans> : <Trans>Show them</Trans>}
      </button>
    </p>
  )
}
