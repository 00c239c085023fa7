import type { CreateEngagementInput, EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useEngagementChange } from '../../api/use-engagement-change.ts'
import { SideDrawer } from '../../components/side-drawer/side-drawer.tsx'
import { draftOf } from '../form/engagement-draft.ts'
import { EngagementForm } from '../form/engagement-form.tsx'
import { FactsList } from './facts-list.tsx'

interface FactsDrawerProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What is known of the customer and what is in scope; whoever may change it edits it here. */
export function FactsDrawer({ engagement, release, isOpen, onClose }: FactsDrawerProps) {
  const { t } = useLingui()
  return (
    <SideDrawer title={t`Facts and scope`} width={560} isOpen={isOpen} onClose={onClose}>
      <FactsPanel engagement={engagement} release={release} />
    </SideDrawer>
  )
}

function FactsPanel({ engagement, release }: Pick<FactsDrawerProps, 'engagement' | 'release'>) {
  const { t } = useLingui()
  const [editing, setEditing] = useState<EngagementView | null>(null)
  const change = useEngagementChange(engagement.id)

  // What the person saw when they began to edit decides whether someone else came first.
  async function submit(seen: EngagementView, { scope, facts }: CreateEngagementInput): Promise<void> {
    await change.mutateAsync({ kind: 'facts', input: { scope, facts, expectedRevision: seen.factsRevision } })
    setEditing(null)
  }

  if (editing === null) {
    return (
      <FactsList engagement={engagement} release={release}>
        {engagement.can.change ? (
          <Button size="xs" onClick={() => setEditing(engagement)}>
            <Trans>Edit</Trans>
          </Button>
        ) : (
          <p>
            <Trans>The delivery team keeps these; you can look at them.</Trans>
          </p>
        )}
      </FactsList>
    )
  }
  return (
    <EngagementForm
      key={editing.factsRevision}
      release={release}
      initial={draftOf(editing, release)}
      mode="revise"
      submitLabel={t`Save`}
      onSubmit={(input) => submit(editing, input)}
      onCancel={() => setEditing(null)}
    />
  )
}
