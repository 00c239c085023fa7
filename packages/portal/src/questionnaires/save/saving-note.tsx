import { Trans, useLingui } from '@lingui/react/macro'
import { IconAlertTriangle, IconCheck, IconCloudOff, IconLoader2, type TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { refusalWords } from '../../refusals/refusal-words.ts'
import type { KeeperState, Saving } from './answer-keeper.ts'
import classes from './saving-note.module.css'

interface SavingNoteProps extends Pick<KeeperState, 'saving' | 'isKept'> {
  /** How many fields hold something that cannot be read, and so is not saved. */
  readonly unread: number
  readonly onRetry: () => void
}

const icons: Readonly<Record<Saving['kind'], TablerIcon>> = {
  saved: IconCheck,
  typing: IconLoader2,
  saving: IconLoader2,
  failing: IconCloudOff,
  refused: IconAlertTriangle,
}

/** How it stands with what was typed: saved and when, on its way, or not saved and why. */
export function SavingNote({ saving, isKept, unread, onRetry }: SavingNoteProps) {
  const { t, i18n } = useLingui()
  const isWrong = saving.kind === 'failing' || saving.kind === 'refused'
  const Icon = icons[saving.kind]
  const words = (): ReactNode => {
    switch (saving.kind) {
      case 'saved': {
        const time = saving.at === null ? null : i18n.date(new Date(saving.at), { timeStyle: 'short' })
        return time === null ? t`Everything is saved` : t`Saved ${time}`
      }
      case 'typing':
      case 'saving':
        return t`Saving…`
      case 'failing': {
        const why = saving.error.code === 'offline' ? t`the server cannot be reached` : t`the server fails`
        return isKept ? t`Not saved: ${why}. Kept in this browser.` : t`Not saved: ${why}. Keep this window open.`
      }
      case 'refused': {
        const why = refusalWords(i18n, saving.error).title
        return t`Not saved: ${why}`
      }
      default:
        return saving satisfies never
    }
  }
  return (
    <span className={classes.note} data-kind={saving.kind} role={isWrong ? 'alert' : 'status'}>
      <Icon size={14} stroke={1.75} aria-hidden />
      <span>
        {words()}
        {unread === 0 || isWrong ? null : (
          <>
            {' '}
            <Trans>(but what cannot be read)</Trans>
          </>
        )}
      </span>
      {isWrong ? (
        <button type="button" onClick={onRetry}>
          <Trans>Try again</Trans>
        </button>
      ) : null}
    </span>
  )
}
