import type { EngagementView, TaskView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useNow } from '../../../components/moment/moment.tsx'
import { zoneName } from '../../../components/time-zone/zone-choices.ts'
import { useSession } from '../../../session/session-context.tsx'
import { ownTimeZone } from '../../../time/wall-clock.ts'
import { useOpenEngagement } from '../../view/engagement-context.ts'
import { workshopOf } from '../../workshop/standing/workshop-of.ts'
import { workshopStanding } from '../../workshop/standing/workshop-standing.ts'
import { deliveredTasks } from '../delivered-tasks.ts'
import classes from '../delivery.module.css'
import { DeliverySection } from '../delivery-section.tsx'
import { type DeliveryShow, isShown } from '../delivery-show.ts'
import { useReleaseWords } from '../use-release-words.ts'
import { type ListedWorkshop, WorkshopLine } from './workshop-line.tsx'

/** The workshops of the plan, each with where it stands and what is to be done next. */
export function WorkshopsSection({ show }: { readonly show: DeliveryShow }) {
  const { t } = useLingui()
  const { person: me } = useSession()
  const workshops = useWorkshops()
  const listed = workshops.filter(({ task, workshop, standing }) => {
    const host = workshop.session?.host ?? task.view.responsible?.person ?? null
    const isLeft = standing.mark !== 'held' && standing.mark !== 'settled'
    return isShown({ isLeft, person: host }, show, me.id)
  })
  return (
    <DeliverySection
      title={t`Workshops`}
      count={workshops.length}
      actions={listed.some(({ workshop }) => workshop.session !== null) ? <OwnZone /> : null}
      lines={listed.length === 0 ? null : listed.map((one) => <WorkshopLine key={one.task.view.key} listed={one} />)}
      empty={
        workshops.length === 0 ? (
          <Trans>The plan has no workshops. Tasks of kind workshop stand here once scope and facts ask for them.</Trans>
        ) : show === 'mine' ? (
          <Trans>No workshop is yours to prepare. Choose “To do” to see those of everybody.</Trans>
        ) : (
          <Trans>Every workshop of the plan has been held or set aside. Choose “All” to see them.</Trans>
        )
      }
    />
  )
}

/** A session of a workshop that does not apply any more has to be called off: those who were invited do not know. */
function hasSession(engagement: EngagementView): (view: TaskView) => boolean {
  return ({ key }) => workshopOf(engagement, key).session !== null
}

/** By which clock the times are said. */
function OwnZone() {
  const zone = zoneName(ownTimeZone())
  return (
    <span className={classes.zone}>
      <Trans>Times by your clock: {zone}</Trans>
    </span>
  )
}

/** The workshops in play, in the order of the plan, and those that have a session though they do not apply any more. */
function useWorkshops(): readonly ListedWorkshop[] {
  const { engagement, release } = useOpenEngagement()
  const named = useReleaseWords(release, engagement.tasks)
  const now = useNow(engagement.revision)
  return useMemo(
    () =>
      deliveredTasks('workshop', { tasks: engagement.tasks, isKept: hasSession(engagement), ...named }).map((task) => {
        const workshop = workshopOf(engagement, task.view.key)
        return { task, workshop, standing: workshopStanding({ view: task.view, workshop, now }) }
      }),
    [engagement, named, now],
  )
}
