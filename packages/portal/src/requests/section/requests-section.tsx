import { type EngagementView, peopleOfTurn, type RequestView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { useNow } from '../../components/moment/moment.tsx'
import { DeliveryLine } from '../../engagements/delivery/delivery-line.tsx'
import { DeliverySection } from '../../engagements/delivery/delivery-section.tsx'
import { type DeliveryShow, isShown } from '../../engagements/delivery/delivery-show.ts'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { sameMoment } from '../../engagements/view/same-moment.ts'
import { withAddedTasks } from '../../process/release-index.ts'
import { useSession } from '../../session/session-context.tsx'
import { useAsking } from '../ask/use-asking.ts'
import { DueDay } from '../clock/due-day.tsx'
import type { RequestNames } from '../names/request-names.ts'
import { isOver } from '../names/stage-names.ts'
import { taskTitle } from '../names/task-title.ts'
import { useRequestNames } from '../names/use-request-names.ts'
import { NextStepLink } from './next-step-link.tsx'
import { RequestStage } from './request-stage.tsx'
import classes from './section.module.css'

/** The people who were asked for in an engagement, each with where that stands, whose turn it is, and what is to be done next. */
export function RequestsSection({ show }: { readonly show: DeliveryShow }) {
  const { t } = useLingui()
  const { engagement, release } = useOpenEngagement()
  const { person: me, people } = useSession()
  const { show: ask } = useAsking()
  const names = useRequestNames(release)
  const { requests, can } = engagement
  const listed = requests.toReversed().filter((request) => {
    const whose = peopleOfTurn(request, people)
    const person = whose.includes(me.id) ? me.id : (whose[0] ?? null)
    return isShown({ isLeft: !isOver(request.stage), person }, show, me.id)
  })
  return (
    <DeliverySection
      title={t`Requests for people`}
      count={requests.length}
      actions={
        can.change ? (
          <Button size="compact-sm" variant="default" onClick={() => ask({ task: null })}>
            <Trans>Ask for a person</Trans>
          </Button>
        ) : null
      }
      lines={
        listed.length === 0
          ? null
          : listed.map((request) => (
              <RequestLine key={request.id} engagement={engagement} names={names} request={request} />
            ))
      }
      empty={
        requests.length === 0 ? (
          <Trans>
            Nobody has been asked for. Where a task is stuck, a specialist of another team can be asked to help.
          </Trans>
        ) : show === 'mine' ? (
          <Trans>No request waits for you. Choose “To do” to see those of everybody.</Trans>
        ) : (
          <Trans>Every request is over. Choose “All” to see them.</Trans>
        )
      }
    />
  )
}

interface RequestLineProps {
  readonly engagement: EngagementView
  readonly names: RequestNames
  readonly request: RequestView
}

function RequestLine({ engagement, names, request }: RequestLineProps) {
  const { people, person: me } = useSession()
  const turn = peopleOfTurn(request, people)
  const whose = turn.includes(me.id) ? me.id : (turn[0] ?? request.person)
  const now = useNow(engagement.updatedAt)
  const task = engagement.tasks.find(({ key }) => key === request.wish.task)
  const isPast = useSearch({ strict: false, select: (search) => 'seq' in search })
  return (
    <DeliveryLine
      name={
        <span className={classes.name}>
          <Link
            to="/engagements/$engagement/requests/$request"
            params={{ engagement: engagement.id, request: request.id }}
            search={sameMoment}
          >
            {names.title(request.wish)}
          </Link>
          <span className={classes.task}>
            {task === undefined
              ? request.wish.why
              : taskTitle(names.words, withAddedTasks(names.index, engagement.tasks), task)}
          </span>
        </span>
      }
      stage={<RequestStage stage={request.stage} />}
      day={request.clock === null || isPast ? null : <DueDay clock={request.clock} names={names} now={now} />}
      person={whose === null ? null : { id: whose, name: names.person(whose) }}
      next={<NextStepLink engagement={engagement} request={request} />}
      isSettled={isOver(request.stage)}
    />
  )
}
