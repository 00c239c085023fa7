import type { HistoryEntry } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconArrowBackUp, IconArrowsDiff, IconHistory } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useHistoryWords } from '../history-words-context.tsx'
import classes from '../list/history-list.module.css'
import { isFinal } from '../past/is-final.ts'
import type { EntryWork } from './entry-line.tsx'

interface EntryActionsProps {
  readonly entry: HistoryEntry
  readonly work: EntryWork
  readonly isChosen: boolean
  readonly isTakenBack: boolean
}

/** What can be done about an event: see everything as it was after it, compare it with another one, take it back. */
export function EntryActions({ entry, work, isChosen, isTakenBack }: EntryActionsProps) {
  const { t } = useLingui()
  const { engagement } = useHistoryWords()
  const { seq, event } = entry
  const canUndo = work.canUndo(entry) && !isTakenBack && !isFinal(event)
  return (
    <div className={classes.actions} data-chosen={isChosen}>
      <Link
        to="/engagements/$engagement"
        params={{ engagement }}
        search={{ seq }}
        className={classes.action}
        title={t`Show everything as it was after this`}
        aria-label={t`Show everything as it was after change ${seq}`}
      >
        <IconHistory size={15} stroke={1.75} aria-hidden />
      </Link>
      <button
        type="button"
        className={classes.action}
        aria-pressed={isChosen}
        title={t`Choose to compare`}
        aria-label={t`Choose change ${seq} to compare`}
        onClick={() => work.choose(seq)}
      >
        <IconArrowsDiff size={15} stroke={1.75} aria-hidden />
      </button>
      {canUndo ? (
        <button
          type="button"
          className={classes.action}
          disabled={work.pending.has(seq)}
          aria-label={t`Undo change ${seq}`}
          onClick={() => work.undo(seq)}
        >
          <IconArrowBackUp size={15} stroke={1.75} aria-hidden />
          <span className={classes.actionWords}>
            <Trans>Undo</Trans>
          </span>
        </button>
      ) : null}
    </div>
  )
}
