import type { EngagementView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useMemo } from 'react'
import { shortDay } from '../../../components/date-with-why/short-day.ts'
import { useSession } from '../../../session/session-context.tsx'
import { useOpenEngagement } from '../../view/engagement-context.ts'
import { DeliveredName } from '../delivered-name.tsx'
import { type DeliveredTask, deliveredTasks } from '../delivered-tasks.ts'
import { DeliveryLine } from '../delivery-line.tsx'
import { DeliverySection } from '../delivery-section.tsx'
import { type DeliveryShow, isShown } from '../delivery-show.ts'
import { DeliveryStage } from '../delivery-stage.tsx'
import { useReleaseWords } from '../use-release-words.ts'

/** The workshops of the plan, each with where it stands and what is to be done next. */
export function WorkshopsSection({ show }: { readonly show: DeliveryShow }) {
  const { t } = useLingui()
  const { engagement, release } = useOpenEngagement()
  const { person: me } = useSession()
  const named = useReleaseWords(release, engagement.tasks)
  const workshops = useMemo(
    () => deliveredTasks('workshop', { tasks: engagement.tasks, ...named }),
    [engagement.tasks, named],
  )
  const listed = workshops.filter(({ view }) =>
    isShown({ isLeft: view.isLeft, person: view.responsible?.person ?? null }, show, me.id),
  )
  return (
    <DeliverySection
      title={t`Workshops`}
      count={workshops.length}
      lines={
        listed.length === 0
          ? null
          : listed.map((task) => <WorkshopLine key={task.view.key} engagement={engagement} task={task} />)
      }
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

interface WorkshopLineProps {
  readonly engagement: EngagementView
  readonly task: DeliveredTask
}

function WorkshopLine({ engagement, task }: WorkshopLineProps) {
  const { i18n } = useLingui()
  const { openTask } = useOpenEngagement()
  const { people } = useSession()
  const { view } = task
  const { due } = view.dates
  const person = view.responsible?.person
  return (
    <DeliveryLine
      name={
        <button type="button" onClick={() => openTask(view.key)}>
          <DeliveredName task={task} />
        </button>
      }
      stage={
        view.isLeft ? (
          <DeliveryStage icon={IconCircleDashed} tone="idle">
            <Trans>Not planned</Trans>
          </DeliveryStage>
        ) : (
          <DeliveryStage icon={IconCircleCheck} tone="done">
            <Trans>Settled</Trans>
          </DeliveryStage>
        )
      }
      day={due === null ? null : <time dateTime={due}>{shortDay(i18n, due, engagement.today)}</time>}
      person={person === undefined ? null : (people.find(({ id }) => id === person) ?? { id: person, name: person })}
      next={null}
      isSettled={!view.isLeft}
    />
  )
}
