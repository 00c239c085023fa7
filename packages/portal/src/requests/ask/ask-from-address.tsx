import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../components/floating/part-on-demand.ts'
import { useAsking } from './use-asking.ts'

// It brings what evaluates the conditions of a routing table, which nothing else in the portal needs.
const askDialog = new PartOnDemand(async () => (await import('./ask-dialog.tsx')).AskDialog)

export interface AskFromAddressProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
}

/** The dialog that asks for a person, where the address opens it and the person who acts may ask. */
export function AskFromAddress({ engagement, release }: AskFromAddressProps) {
  const { asking, show } = useAsking()
  if (asking === null || !engagement.can.change) return null
  const key = engagement.tasks.some((task) => task.key === asking.task) ? asking.task : null
  return (
    <OnDemand
      part={askDialog}
      key={`${engagement.id} ${key}`}
      props={{ engagement, release, task: key, onTask: (task) => show({ task }), onClose: () => show(null) }}
    />
  )
}
