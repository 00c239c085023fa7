import { Trans } from '@lingui/react/macro'
import { useProcessSurface } from '../process-surface.ts'
import { type Reason, undecidedWords } from '../words/reason-words.ts'
import classes from './undecided.module.css'

interface UndecidedProps {
  readonly reasons: readonly Reason[]
}

/** Which facts keep tasks from being decided, and the way to enter them. */
export function Undecided({ reasons }: UndecidedProps) {
  const { words, onEditFacts, canChange } = useProcessSurface()
  return (
    <>
      {undecidedWords(words, reasons)}
      {canChange && onEditFacts !== undefined ? (
        <>
          {' '}
          <button type="button" className={classes.enter} onClick={onEditFacts}>
            <Trans>Enter it</Trans>
          </button>
        </>
      ) : null}
    </>
  )
}
