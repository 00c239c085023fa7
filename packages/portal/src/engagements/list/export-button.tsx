import { Trans } from '@lingui/react/macro'
import { IconDownload } from '@tabler/icons-react'
import { BarButton } from '../../components/filter-bar/bar-button.tsx'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../components/floating/part-on-demand.ts'
import { useAnchor } from '../../components/floating/use-anchor.ts'

const exportPanel = new PartOnDemand(async () => (await import('./export-panel.tsx')).ExportPanel)

interface ExportButtonProps {
  readonly addressOf: (format: 'csv' | 'xlsx') => string
  /** How many engagements the files have. */
  readonly count: number
}

/** Opens the ways to take the list away as a file. */
export function ExportButton({ addressOf, count }: ExportButtonProps) {
  const { anchor, toggle, close } = useAnchor()
  return (
    <>
      <BarButton
        icon={IconDownload}
        isOpen={anchor !== null}
        onPointerEnter={() => exportPanel.preload()}
        onClick={toggle}
      >
        <Trans>Export</Trans>
      </BarButton>
      {anchor === null ? null : <OnDemand part={exportPanel} props={{ anchor, onClose: close, addressOf, count }} />}
    </>
  )
}
