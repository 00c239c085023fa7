import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { PageTitle } from '../../frame/page-title.tsx'
import { DeliveryStage } from '../delivery/delivery-stage.tsx'
import { useOpenEngagement } from '../view/engagement-context.ts'
import { markLooks } from './standing/mark-words.ts'
import type { Asking } from './use-asked.ts'
import { useWorkshop } from './workshop-context.ts'
import classes from './workshop-head.module.css'

interface WorkshopHeadProps {
  readonly asking: Asking | null
  readonly onAsk: (asking: Asking) => void
}

/** Which workshop this is, where it stands, and what can be done now: the next thing stands out. */
export function WorkshopHead({ asking, onAsk }: WorkshopHeadProps) {
  const { t, i18n } = useLingui()
  const { engagement, task, standing } = useWorkshop()
  const { openTask } = useOpenEngagement()
  const look = markLooks[standing.mark]
  const isForm = asking === 'record' || asking === 'correct'
  return (
    <header className={classes.head}>
      <div className={classes.what}>
        <nav aria-label={t`Place of the workshop`} className={classes.place}>
          <Link
            to="/engagements/$engagement/delivery"
            params={{ engagement: engagement.id }}
            search={({ seq }: { readonly seq?: number }) => (seq === undefined ? {} : { seq })}
          >
            <Trans>Delivery</Trans>
          </Link>
          <IconChevronRight size={13} aria-hidden />
        </nav>
        <PageTitle>{task.name}</PageTitle>
        <p className={classes.marks}>
          <DeliveryStage icon={look.icon} tone={look.tone}>
            {i18n._(look.words)}
          </DeliveryStage>
          <button type="button" className={classes.task} onClick={() => openTask(task.view.key)}>
            {task.number === null ? t`Task` : t`Task ${task.number}`}
          </button>
          {task.service === null ? null : <span>{task.service}</span>}
        </p>
      </div>
      {isForm ? null : <Ways onAsk={onAsk} />}
    </header>
  )
}

function Ways({ onAsk }: Pick<WorkshopHeadProps, 'onAsk'>) {
  const { t } = useLingui()
  const ways = useWays()
  const names: Readonly<Record<Asking, string>> = {
    schedule: useWorkshop().workshop.session === null ? t`Schedule` : t`Move`,
    people: t`Choose who comes`,
    invite: t`Invite`,
    cancel: t`Call off`,
    'no-show': t`Nobody came`,
    record: t`Record the outcome`,
    correct: t`Correct the outcome`,
  }
  if (ways.length === 0) return null
  return (
    <div className={classes.ways}>
      {ways.map(({ asking, isNext }) => (
        <Button key={asking} size="xs" variant={isNext ? 'filled' : 'default'} onClick={() => onAsk(asking)}>
          {names[asking]}
        </Button>
      ))}
    </div>
  )
}

/** What can be done now; what comes next stands first. */
function useWays(): readonly { readonly asking: Asking; readonly isNext: boolean }[] {
  const { workshop, standing, canChange, mayWork, now } = useWorkshop()
  const { session, held, invitedAt } = workshop
  if (!mayWork) return []
  if (held !== null) return canChange ? [{ asking: 'correct', isNext: false }] : []
  if (session === null) return canChange ? [{ asking: 'schedule', isNext: standing.mark !== 'settled' }] : []
  const begins = Date.parse(session.start)
  const isOver = begins + session.minutes * 60_000 <= now
  const all: readonly (readonly [Asking, boolean])[] = [
    ['record', canChange && begins <= now],
    ['invite', canChange && invitedAt === null && standing.next === 'invite'],
    ['people', canChange && standing.next === 'people'],
    ['schedule', canChange],
    ['no-show', begins <= now],
    ['cancel', !isOver],
  ]
  return all
    .filter(([, isPossible]) => isPossible)
    .map(([asking]) => ({ asking, isNext: asking === standing.next && asking !== 'schedule' }))
}
