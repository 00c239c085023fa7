import { isSettled, type TaskView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useEngagementCommand } from '../../api/use-engagement-command.ts'
import { Moment, useNow } from '../../components/moment/moment.tsx'
import { mayWorkOn } from '../../process/may-work-on.ts'
import { useOpenEngagement } from '../view/engagement-context.ts'
import classes from './site.module.css'
import type { SiteUse } from './site-use.ts'

interface SiteCompletionProps {
  readonly view: TaskView
  readonly use: SiteUse
  /** What the contact is called. */
  readonly name: string
  /** What stands before it. */
  readonly children?: ReactNode
}

/** What shows that the customer has their site, and the way to say that its task is done with that; once it is, only that. */
export function SiteCompletion({ view, use, name, children }: SiteCompletionProps) {
  const { engagement } = useOpenEngagement()
  const { mutate, isPending } = useEngagementCommand(engagement.id)
  const now = useNow(use)
  return (
    <>
      <div>
        {children}
        <span className={classes.use}>
          <UseWords how={use.how} name={name} at={use.at} now={now} />
        </span>
      </div>
      {isSettled(view.state) || !mayWorkOn(engagement.can, view.key) ? null : (
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
      )}
    </>
  )
}

interface UseWordsProps extends Pick<SiteUse, 'how' | 'at'> {
  readonly name: string
  readonly now: number
}

function UseWords({ how, name, at, now }: UseWordsProps) {
  switch (how) {
    case 'opened':
      return (
        <Trans>
          {name} opened a link <Moment at={at} now={now} />
        </Trans>
      )
    case 'mailed':
      return (
        <Trans>
          A link was mailed to {name} <Moment at={at} now={now} />
        </Trans>
      )
    case 'made':
      return (
        <Trans>
          A link was made for {name} <Moment at={at} now={now} />
        </Trans>
      )
    default:
      return how satisfies never
  }
}
