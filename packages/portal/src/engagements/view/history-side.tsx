import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { CloseButton, Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { HistoryPanel } from '../../history/history-panel.tsx'
import classes from './history-side.module.css'

interface HistorySideProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly onClose: () => void
}

/** The history beside the page where there is room for it, else in front of it. */
export function HistorySide({ engagement, release, onClose }: HistorySideProps) {
  const { t } = useLingui()
  const hasRoom = useMediaQuery('(min-width: 80em)', true, { getInitialValueInEffect: false })
  if (!hasRoom) {
    return (
      <Drawer
        opened
        onClose={onClose}
        position="right"
        size={400}
        title={<Trans>History</Trans>}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <HistoryPanel engagement={engagement} release={release} />
      </Drawer>
    )
  }
  return (
    <aside className={classes.side} aria-label={t`History`}>
      <div className={classes.head}>
        <h2>
          <Trans>History</Trans>
        </h2>
        <CloseButton size="sm" onClick={onClose} aria-label={t`Close the history`} />
      </div>
      <HistoryPanel engagement={engagement} release={release} />
    </aside>
  )
}
