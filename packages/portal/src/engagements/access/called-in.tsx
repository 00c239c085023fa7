import type { EngagementView, ReleaseView, RequestView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { IconUserCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { withAddedTasks } from '../../process/release-index.ts'
import { taskTitle } from '../../requests/names/task-title.ts'
import { useRequestNames } from '../../requests/names/use-request-names.ts'
import { useSession } from '../../session/session-context.tsx'
import { useOpenEngagement } from '../view/engagement-context.ts'
import classes from './called-in.module.css'
import { ownRequests } from './own-requests.ts'

interface CalledInProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly onClose: () => void
}

/** So many pieces of work stand in the bar; the table has the others. */
const shown = 2

/** Tells whose access is granted why they see the engagement, until when, and what in it is theirs, one click away. */
export function CalledIn({ engagement, release }: CalledInProps) {
  const { t } = useLingui()
  const { person: me } = useSession()
  const requests = ownRequests(engagement, me.id)
  return (
    <aside className={classes.bar} aria-label={t`Your part in this engagement`}>
      <IconUserCheck size={16} stroke={1.75} aria-hidden />
      <span className={classes.why}>
        {requests.length === 0 ? (
          <Trans>You see this engagement as long as you have work in it.</Trans>
        ) : (
          requests.map((request) => (
            <Why key={request.id} engagement={engagement} release={release} request={request} />
          ))
        )}
      </span>
      <OwnWork engagement={engagement} release={release} />
    </aside>
  )
}

interface WhyProps extends Omit<CalledInProps, 'onClose'> {
  readonly request: RequestView
}

function Why({ engagement, release, request }: WhyProps) {
  const names = useRequestNames(release)
  const who = names.person(request.by)
  const link = (
    <Link
      to="/engagements/$engagement/requests/$request"
      params={{ engagement: engagement.id, request: request.id }}
      className={classes.link}
    >
      {names.title(request.wish)}
    </Link>
  )
  return (
    <span>
      {request.stage === 'assigned' ? (
        <Trans>
          {who} asked for you: {link}. Accept it, or decline it.
        </Trans>
      ) : (
        <Trans>
          {who} called you in: {link}. You see this engagement until that ends.
        </Trans>
      )}
    </span>
  )
}

/** The way to each piece of their work, and to all of it where that is more. */
function OwnWork({ engagement, release }: Omit<CalledInProps, 'onClose'>) {
  const { person: me } = useSession()
  const { openTask } = useOpenEngagement()
  const names = useRequestNames(release)
  const only = new Set(engagement.can.only)
  const own = engagement.tasks.filter(({ key, isLeft, verdict }) => only.has(key) && isLeft && verdict !== 'does-not')
  const index = withAddedTasks(names.index, engagement.tasks)
  const more = own.length - shown
  if (own.length === 0) {
    return (
      <span className={classes.quiet}>
        <Trans>Nothing here waits for you.</Trans>
      </span>
    )
  }
  return (
    <span className={classes.work}>
      <span className={classes.quiet}>
        <Trans>Your work:</Trans>
      </span>
      {own.slice(0, shown).map((view) => (
        <button key={view.key} type="button" className={classes.task} onClick={() => openTask(view.key)}>
          {taskTitle(names.words, index, view)}
        </button>
      ))}
      {more <= 0 ? null : (
        <Link
          to="/engagements/$engagement/tasks"
          params={{ engagement: engagement.id }}
          // The router types the parameters of each page; those of a list are text under names of its own.
          search={{ responsible: me.id } as never}
          className={classes.link}
        >
          <Plural value={more} one="and # more" other="and # more" />
        </Link>
      )}
    </span>
  )
}
