import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CloseButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './sheet-card.module.css'
import { mayPass, sheetErrorWords } from './sheet-error-words.ts'
import type { SheetSending } from './use-sheet-upload.ts'

interface SheetSendingPartProps {
  readonly sending: SheetSending
  /** Takes away what is said of a workbook that was not taken. */
  readonly onClear: () => void
}

/** How far a workbook is on its way, or why it was not taken. */
export function SheetSendingPart({ sending, onClear }: SheetSendingPartProps) {
  const { t, i18n } = useLingui()
  switch (sending.kind) {
    case 'none':
      return null
    case 'sending': {
      const { name, share, stop } = sending
      const isSent = share === 1
      const percent = i18n.number(share, { style: 'percent' })
      return (
        <div className={classes.part}>
          <div className={classes.sending}>
            <span role="status">{isSent ? t`Reading ${name}…` : t`Sending ${name}…`}</span>
            {isSent ? null : <span className={classes.share}>{percent}</span>}
            <progress aria-label={t`Sending ${name}`} max={1} {...(isSent ? {} : { value: share })} />
          </div>
          {/* What has been sent as a whole is not taken back by the way it came. */}
          {isSent ? null : (
            <Button size="compact-sm" variant="default" onClick={stop}>
              <Trans>Stop</Trans>
            </Button>
          )}
        </div>
      )
    }
    case 'refused': {
      const { name, error, retry } = sending
      const { title, text, reference } = sheetErrorWords(i18n, error)
      return (
        <div className={classes.part} data-kind="refused">
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden className={classes.sign} />
          <div role="alert" className={classes.refusal}>
            <b>{title}</b> <span className={classes.file}>{name}</span>
            <p>{reference === null ? text : `${text} (${reference})`}</p>
          </div>
          {retry !== null && mayPass(error) ? (
            <Button size="compact-sm" variant="default" onClick={retry}>
              <Trans>Try again</Trans>
            </Button>
          ) : null}
          <CloseButton size="sm" aria-label={t`Close`} onClick={onClear} />
        </div>
      )
    }
    default:
      return sending satisfies never
  }
}
