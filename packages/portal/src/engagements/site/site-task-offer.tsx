import type { SiteLinkView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useEngagementCommand } from '../../api/use-engagement-command.ts'
import { deliveredTasks } from '../delivery/delivered-tasks.ts'
import { useReleaseWords } from '../delivery/use-release-words.ts'
import { useOpenEngagement } from '../view/engagement-context.ts'
import classes from './site.module.css'

/** Once somebody has a link the task that this site is can be completed from here. */
export function SiteTaskOffer({ links }: { readonly links: readonly SiteLinkView[] }) {
  const { engagement, release } = useOpenEngagement()
  const named = useReleaseWords(release, engagement.tasks)
  const { mutate, isPending } = useEngagementCommand(engagement.id)
  const [task] = deliveredTasks('site', { tasks: engagement.tasks, ...named }).filter(
    ({ view }) => view.state !== 'complete' && view.state !== 'not-required' && view.state !== 'cancelled',
  )
  const isSent = links.some(({ mailedAt, usedAt, state }) => mailedAt !== null || usedAt !== null || state === 'unused')
  if (task === undefined || !isSent || !engagement.can.change) return null
  const { view, name } = task
  return (
    <div className={classes.offer}>
      <span>
        <Trans>
          This site is the task {task.number}: {name}
        </Trans>
      </span>
      <Button
        size="compact-sm"
        loading={isPending}
        onClick={() =>
          mutate({
            type: 'ChangeTaskState',
            task: view.key,
            to: 'complete',
            reason: null,
            expectedRevision: view.revision,
          })
        }
      >
        <Trans>Complete it</Trans>
      </Button>
    </div>
  )
}
