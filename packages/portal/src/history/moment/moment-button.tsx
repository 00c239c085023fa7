import { useLingui } from '@lingui/react/macro'
import type { TablerIcon } from '@tabler/icons-react'
import { type ReactNode, useMemo, useRef } from 'react'
import { BarButton } from '../../components/filter-bar/bar-button.tsx'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../components/floating/part-on-demand.ts'
import { useAnchor } from '../../components/floating/use-anchor.ts'
import { useCommands } from '../../components/keyboard/keyboard-context.ts'
import type { MomentPanelProps } from './moment-panel.tsx'

const momentPanel = new PartOnDemand(async () => (await import('./moment-panel.tsx')).MomentPanel)

interface MomentButtonProps extends Pick<MomentPanelProps, 'label' | 'seqAt' | 'known' | 'onChoose'> {
  readonly icon: TablerIcon
  readonly children: ReactNode
}

/** Asks for a moment in a panel beside it; the palette leads to it too. */
export function MomentButton({ icon, children, ...asked }: MomentButtonProps) {
  const { anchor, toggle, close } = useAnchor()
  const button = useRef<HTMLButtonElement>(null)
  useMomentCommand(asked.label, button)
  return (
    <>
      <BarButton
        ref={button}
        icon={icon}
        isOpen={anchor !== null}
        onPointerEnter={() => momentPanel.preload()}
        onClick={toggle}
      >
        {children}
      </BarButton>
      {anchor === null ? null : <OnDemand part={momentPanel} props={{ anchor, onClose: close, ...asked }} />}
    </>
  )
}

function useMomentCommand(title: string, button: React.RefObject<HTMLButtonElement | null>): void {
  const { t } = useLingui()
  const commands = useMemo(
    () => [{ id: `moment ${title}`, title: t`${title}…`, section: t`History`, run: () => button.current?.click() }],
    [t, title, button],
  )
  useCommands(commands)
}
