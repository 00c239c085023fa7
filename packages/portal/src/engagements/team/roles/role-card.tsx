import type { EngagementView, ReleaseView, RoleStatusView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { TasksLink } from '../tasks-link.tsx'
import type { TeamNames } from '../team-names.ts'
import { ForService } from './for-service.tsx'
import { RoleSlot } from './role-slot.tsx'
import classes from './roles.module.css'

interface RoleCardProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly role: RoleStatusView
  readonly names: TeamNames
}

/** One role: who fills it for the engagement and for single services, and the work that waits for it. */
export function RoleCard({ engagement, release, role, names }: RoleCardProps) {
  const { t } = useLingui()
  const { role: id, party, slots, isUnfillable, candidates } = role
  const services = slots.flatMap(({ service }) => service ?? [])
  const others = release.services.filter(
    (service) =>
      !services.includes(service.id) &&
      (service.always || engagement.scope.some((scoped) => scoped.service === service.id)),
  )
  const parties = { team: null, customer: t`The customer’s people`, vendor: t`The vendor’s people` }
  const slot = { engagement, role, names }
  // As long as nobody of the team stands in for them.
  const isTheirs = party === 'customer' && slots.length === 0 && engagement.contacts.length > 0
  return (
    <li className={classes.role} data-unfillable={isUnfillable}>
      <div className={classes.head}>
        <h3 className={classes.name}>{names.role(id)}</h3>
        {parties[party] === null ? null : <span className={classes.party}>{parties[party]}</span>}
        <RoleWork engagement={engagement.id} role={role} />
      </div>
      {isUnfillable ? <Unfillable engagement={engagement.id} role={role} /> : null}
      {isTheirs ? (
        <p className={classes.theirs}>
          <Trans>Everybody of the customer with a link sees this work on the customer site, and ticks it there.</Trans>
        </p>
      ) : null}
      {isUnfillable || (isTheirs && candidates.length === 0) ? null : (
        <RoleSlot {...slot} service={null}>
          {engagement.can.change && candidates.length > 0 && others.length > 0 ? (
            <ForService {...slot} services={others.map(({ id: one }) => one)} />
          ) : null}
        </RoleSlot>
      )}
      {services.map((service) => (
        <RoleSlot key={service} {...slot} service={service} />
      ))}
    </li>
  )
}

interface RoleWorkProps {
  readonly engagement: string
  readonly role: RoleStatusView
}

/** How much is left for a role, and how much of it is nobody's; the figures lead to the tasks. */
function RoleWork({ engagement, role: { role, tasksLeft, unassigned } }: RoleWorkProps) {
  if (tasksLeft === 0) {
    return (
      <span className={classes.work}>
        <Trans>nothing left</Trans>
      </span>
    )
  }
  return (
    <span className={classes.work}>
      <TasksLink engagement={engagement} tasks={{ role, is: 'left' }}>
        <Plural value={tasksLeft} one="# task left" other="# tasks left" />
      </TasksLink>
      {unassigned === 0 ? null : (
        <TasksLink
          engagement={engagement}
          tasks={{ role, is: 'left', responsible: 'nobody' }}
          className={classes.nobodys}
        >
          <Plural value={unassigned} one="# is nobody’s" other="# are nobody’s" />
        </TasksLink>
      )}
    </span>
  )
}

/** What it means that nobody can fill a role, and what can be done about it. */
function Unfillable({ engagement, role: { role } }: RoleWorkProps) {
  return (
    <p className={classes.unfillable}>
      <Trans>
        Nobody here can fill this role. Its work stands in nobody’s list, and what is mandatory of it keeps gates shut.{' '}
        <TasksLink engagement={engagement} tasks={{ role, is: 'left', responsible: 'nobody' }}>
          Give the tasks to people by name
        </TasksLink>
        , or waive what need not be done.
      </Trans>
    </p>
  )
}
