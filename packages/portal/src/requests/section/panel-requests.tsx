import { type EngagementView, peopleOfTurn, type ReleaseView, stateSet, type TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { PanelSection } from '../../engagements/task-panel/panel-section.tsx'
import panel from '../../engagements/task-panel/task-panel.module.css'
import { sameMoment } from '../../engagements/view/same-moment.ts'
import { mayWorkOn } from '../../process/may-work-on.ts'
import { useSession } from '../../session/session-context.tsx'
import { useAsking } from '../ask/use-asking.ts'
import { namesOf } from '../names/people-names.ts'
import { isOver } from '../names/stage-names.ts'
import { useRequestNames } from '../names/use-request-names.ts'
import { NextStepLink } from './next-step-link.tsx'
import { RequestStage } from './request-stage.tsx'
import classes from './section.module.css'

interface PanelRequestsProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly task: Task
  readonly view: TaskView
}

/** The people who were asked for a task, and the way to ask for somebody, most of all where the task is blocked. */
export function PanelRequests({ engagement, release, task, view }: PanelRequestsProps) {
  const { t } = useLingui()
  const { show: ask } = useAsking()
  const names = useRequestNames(release)
  const requests = engagement.requests.filter(({ wish }) => wish.task === view.key).toReversed()
  const canAsk = mayWorkOn(engagement.can, view.key) && view.isLeft && view.verdict !== 'does-not'
  const isBlocked = stateSet(view.state) === 'blocked'
  const isOpen = requests.some(({ stage }) => !isOver(stage))
  if (requests.length === 0 && !canAsk) return null
  const isNext = !isOpen && (isBlocked || task.kind === 'request')
  return (
    <PanelSection
      title={t`Requests for people`}
      actions={
        canAsk ? (
          <Button variant={isNext ? 'filled' : 'default'} size="compact-xs" onClick={() => ask({ task: view.key })}>
            <Trans>Ask for a person</Trans>
          </Button>
        ) : null
      }
    >
      {requests.length > 0 ? (
        <ul className={classes.lines}>
          {requests.map((request) => (
            <PanelLine key={request.id} engagement={engagement} names={names} request={request} />
          ))}
        </ul>
      ) : isBlocked ? (
        <p className={panel.quiet}>
          <Trans>The task is blocked. Somebody of another team may get it moving.</Trans>
        </p>
      ) : null}
    </PanelSection>
  )
}

type PanelLineProps = Pick<Parameters<typeof NextStepLink>[0], 'engagement' | 'request'> & {
  readonly names: ReturnType<typeof useRequestNames>
}

function PanelLine({ engagement, names, request }: PanelLineProps) {
  const { people, person: me } = useSession()
  const turn = peopleOfTurn(request, people)
  const who = turn.includes(me.id) ? '' : namesOf(names, turn)
  return (
    <li>
      <Link
        to="/engagements/$engagement/requests/$request"
        params={{ engagement: engagement.id, request: request.id }}
        search={sameMoment}
        className={classes.title}
      >
        {names.title(request.wish)}
      </Link>
      <span className={classes.stage}>
        <RequestStage stage={request.stage} />
        {who}
      </span>
      <span className={classes.next}>
        <NextStepLink engagement={engagement} request={request} />
      </span>
    </li>
  )
}
