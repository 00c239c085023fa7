import type { WorkshopView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { shortDay } from '../../../components/date-with-why/short-day.ts'
import { zoneName } from '../../../components/time-zone/zone-choices.ts'
import { nameOfPerson, peopleByName } from '../../../owners/person-names.ts'
import { mayWorkOn } from '../../../process/may-work-on.ts'
import { useSession } from '../../../session/session-context.tsx'
import { sessionSpan } from '../../../time/session-span.ts'
import { ownTimeZone, wallClock } from '../../../time/wall-clock.ts'
import { useOpenEngagement } from '../../view/engagement-context.ts'
import { markLooks, stepWords } from '../../workshop/standing/mark-words.ts'
import type { WorkshopStanding } from '../../workshop/standing/workshop-standing.ts'
import { DeliveredName } from '../delivered-name.tsx'
import type { DeliveredTask } from '../delivered-tasks.ts'
import classes from '../delivery.module.css'
import { DeliveryLine } from '../delivery-line.tsx'
import { DeliveryStage } from '../delivery-stage.tsx'

/** A workshop as the list has it. */
export interface ListedWorkshop {
  readonly task: DeliveredTask
  readonly workshop: WorkshopView
  readonly standing: WorkshopStanding
}

/** One workshop in a line: where it stands, when, who leads it, what has been answered, and what is next. */
export function WorkshopLine({ listed: { task, workshop, standing } }: { readonly listed: ListedWorkshop }) {
  const { i18n } = useLingui()
  const { engagement } = useOpenEngagement()
  const { people } = useSession()
  const { view } = task
  const { mark, next, answers } = standing
  const look = markLooks[mark]
  const who = workshop.held?.session.host ?? workshop.session?.host ?? view.responsible?.person
  const params = { engagement: engagement.id, task: view.key }
  return (
    <DeliveryLine
      name={
        <Link to="/engagements/$engagement/workshops/$task" params={params} search={momentAlone}>
          <DeliveredName task={task} />
        </Link>
      }
      stage={
        <DeliveryStage icon={look.icon} tone={look.tone}>
          {i18n._(look.words)}
          {answers === null ? null : (
            <span className={classes.answers}>
              {' · '}
              <Trans>
                {answers.accepted} of {answers.asked} accepted
              </Trans>
            </span>
          )}
        </DeliveryStage>
      }
      day={<WorkshopDay task={task} workshop={workshop} today={engagement.today} />}
      person={
        who === undefined ? null : { id: who, name: nameOfPerson(i18n, peopleByName(people, engagement.contacts), who) }
      }
      next={
        next === null || !mayWorkOn(engagement.can, view.key) || view.verdict === 'does-not' ? null : (
          <Link
            to="/engagements/$engagement/workshops/$task"
            params={params}
            // The router types the parameters of each page; this one is of the page of a workshop alone.
            search={{ do: next } as never}
            className={classes.nextLink}
          >
            {i18n._(stepWords[next])}
          </Link>
        )
      }
      isSettled={mark === 'held' || mark === 'settled'}
    />
  )
}

interface WorkshopDayProps {
  readonly task: DeliveredTask
  readonly workshop: WorkshopView
  readonly today: string
}

/** When it takes place by the reader's clock; else until when it should. */
function WorkshopDay({ task, workshop, today }: WorkshopDayProps) {
  const { i18n } = useLingui()
  const session = workshop.held?.session ?? workshop.session
  if (session === null) {
    const { due } = task.view.dates
    if (due === null) return null
    return (
      <Trans>
        due <time dateTime={due}>{shortDay(i18n, due, today)}</time>
      </Trans>
    )
  }
  const own = ownTimeZone()
  const { date } = wallClock(Date.parse(session.start), own)
  const time = i18n.date(session.start, { hour: 'numeric', minute: '2-digit', timeZone: own })
  return (
    <time dateTime={session.start} title={`${sessionSpan(i18n, session, own)}, ${zoneName(own)}`}>
      {shortDay(i18n, date, today)}, {time}
    </time>
  )
}

/** The same moment of the engagement, and nothing else that the address says. */
function momentAlone({ seq }: { readonly seq?: number }): { readonly seq?: number } {
  return seq === undefined ? {} : { seq }
}
