import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useCommands } from '../../components/keyboard/keyboard-context.ts'
import { AskFromAddress, type AskFromAddressProps } from '../ask/ask-from-address.tsx'
import { useAsking } from '../ask/use-asking.ts'
import { useBlockedOffer } from './use-blocked-offer.ts'

interface AskBesideViewsProps extends AskFromAddressProps {
  /** The task whose panel is open: it has the dialog in front of it then. */
  readonly openTask: string | undefined
  readonly onClose: () => void
}

/** The ways to ask for a person from every view of an engagement: the palette, the offer where a task is blocked, the address. */
export function AskBesideViews({ engagement, release, openTask }: AskBesideViewsProps) {
  const { t } = useLingui()
  const { show } = useAsking()
  const { change: canAsk } = engagement.can
  const commands = useMemo(
    () =>
      canAsk
        ? [
            {
              id: 'ask-for-person',
              title: t`Ask for a person`,
              section: t`Engagement`,
              run: () => show({ task: openTask ?? null }),
            },
          ]
        : [],
    [canAsk, openTask, show, t],
  )
  useCommands(commands)
  useBlockedOffer((_, task) => show({ task }))
  return openTask === undefined ? <AskFromAddress engagement={engagement} release={release} /> : null
}
