import type { CreateEngagementInput, EngagementView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useEngagementCommand } from '../../api/use-engagement-command.ts'
import { draftOf } from '../form/engagement-draft.ts'
import { EngagementForm } from '../form/engagement-form.tsx'
import { useOpenEngagement } from '../view/engagement-context.ts'
import { FactsList } from '../view/facts-list.tsx'

/** What is known of the customer and what is in scope; whoever may change it edits it here. */
export function FactsView() {
  const { engagement, release } = useOpenEngagement()
  const { t } = useLingui()
  const [editing, setEditing] = useState<EngagementView | null>(null)
  const change = useEngagementCommand(engagement.id)

  // What the person saw when they began to edit decides whether someone else came first.
  async function submit(seen: EngagementView, { scope, facts }: CreateEngagementInput): Promise<void> {
    await change.mutateAsync({ type: 'ReviseFacts', scope, facts, expectedRevision: seen.factsRevision })
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
