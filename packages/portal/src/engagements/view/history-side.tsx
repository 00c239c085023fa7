import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { CloseButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { SideDrawer } from '../../components/side-drawer/side-drawer.tsx'
import { HistoryPanel } from '../../history/history-panel.tsx'
import classes from './history-side.module.css'

interface HistorySideProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The history beside the page where there is room for it, else in front of it. */
export function HistorySide({ engagement, release, isOpen, onClose }: HistorySideProps) {
  const { t } = useLingui()
  const hasRoom = useMediaQuery('(min-width: 80em)', true, { getInitialValueInEffect: false })
  if (!hasRoom) {
    return (
      <SideDrawer title={t`History`} width={400} isOpen={isOpen} onClose={onClose}>
        <HistoryPanel engagement={engagement} release={release} />
      </SideDrawer>
    )
  }
  if (!isOpen) return null
  return (
    <aside className={classes.side} aria-label={t`History`}>
      <div className={classes.head}>
        <h2>
          <Trans>History</Trans>
        </h2>
        <CloseButton
          size="sm"
          onClick={() => {
            onClose()
            document.querySelector<HTMLElement>('[data-opens="history"]')?.focus()
          }}
          aria-label={t`Close the history`}
        />
      </div>
      <HistoryPanel engagement={engagement} release={release} />
    </aside>
  )
}
