import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useCommands } from '../../components/keyboard/keyboard-context.ts'
import { mayWorkOn } from '../../process/may-work-on.ts'
import { AskFromAddress } from '../ask/ask-from-address.tsx'
import { askingSearch, useAsking } from '../ask/use-asking.ts'
import { useBlockedOffer } from './use-blocked-offer.ts'

interface AskBesideViewsProps {
  /** The engagement whose views they are; `null` of a list over several. */
  readonly open: { readonly engagement: EngagementView; readonly release: ReleaseView } | null
  /** The task whose panel is open: it has the dialog in front of it then. */
  readonly openTask: string | undefined
  readonly onClose: () => void
}

/** The ways to ask for a person from every view: the palette, the offer where a task is blocked, the address. */
export function AskBesideViews({ open, openTask }: AskBesideViewsProps) {
  useAskCommand(open !== null && mayAskFor(open.engagement, openTask), openTask)
  useBlockedOffer(useAskFor(open === null))
  return open === null || openTask !== undefined ? null : <AskFromAddress {...open} />
}

/** Whether somebody can be asked for: for the task that is open, else for the engagement. */
function mayAskFor({ can }: EngagementView, task: string | undefined): boolean {
  return task === undefined ? can.change : mayWorkOn(can, task)
}

function useAskCommand(canAsk: boolean, openTask: string | undefined): void {
  const { t } = useLingui()
  const { show } = useAsking()
  const commands = useMemo(() => {
    if (!canAsk) return []
    const run = () => show({ task: openTask ?? null })
    return [{ id: 'ask-for-person', title: t`Ask for a person`, section: t`Engagement`, run }]
  }, [canAsk, openTask, show, t])
  useCommands(commands)
}

/** Opens the dialog for a task; from a list over several engagements in front of the panel of the task. */
function useAskFor(isList: boolean): (engagement: string, task: string) => void {
  const navigate = useNavigate()
  return (engagement, task) => {
    const opened = { ...askingSearch({ task }), ...(isList ? { engagement, task } : {}) }
    // The router types the parameters of each page; the dialog opens over any of them.
    const search = ((before: Readonly<Record<string, unknown>>) => ({ ...before, ...opened })) as never
    void navigate({ to: '.', search, replace: true, resetScroll: false })
  }
}
