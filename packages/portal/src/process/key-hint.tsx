import { Trans } from '@lingui/react/macro'
import classes from './key-hint.module.css'

/** The keys that work while a task has the focus; who only looks on can move and open. */
export function KeyHint({ canChange }: { readonly canChange: boolean }) {
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
        <kbd>O</kbd> <Trans>open</Trans>
      </span>
      {canChange ? (
        <>
          <span>
            <kbd>S</kbd> <Trans>state</Trans>
          </span>
          <span>
            <kbd>A</kbd> <Trans>assign</Trans>
          </span>
        </>
      ) : null}
      <span>
        <kbd>W</kbd> <Trans>why</Trans>
      </span>
    </p>
  )
}
