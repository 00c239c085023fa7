import { Trans } from '@lingui/react/macro'
import classes from './key-hint.module.css'

/** The keys that work while a task has the focus. */
export function KeyHint() {
  return (
    <p className={classes.hint}>
      <span>
        <Trans>In a task:</Trans>
      </span>
      <span>
        <kbd>J</kbd>
        <kbd>K</kbd> <Trans>move</Trans>
      </span>
      <span>
        <kbd>S</kbd> <Trans>state</Trans>
      </span>
      <span>
        <kbd>A</kbd> <Trans>assign</Trans>
      </span>
      <span>
        <kbd>W</kbd> <Trans>why</Trans>
      </span>
    </p>
  )
}
