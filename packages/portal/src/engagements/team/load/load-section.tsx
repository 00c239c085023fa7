import type { EngagementView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { PersonAvatar } from '../../../components/person-avatar/person-avatar.tsx'
import { nobody, theCustomer } from '../../../owners/whose-task.ts'
import sectionClasses from '../section.module.css'
import { TasksLink } from '../tasks-link.tsx'
import type { TeamNames } from '../team-names.ts'
import classes from './load.module.css'
import { type Load, loadsOf } from './loads.ts'

interface LoadSectionProps {
  readonly engagement: EngagementView
  readonly names: TeamNames
}

/** How much each person has left, and how much of it is overdue; the figures lead to the tasks. */
export function LoadSection({ engagement, names }: LoadSectionProps) {
  const { t } = useLingui()
  const loads = useMemo(() => {
    const people = engagement.team.roles.flatMap(({ slots }) => slots.flatMap((slot) => slot.people))
    return loadsOf(engagement.tasks, people)
  }, [engagement.tasks, engagement.team])
  const most = Math.max(1, ...loads.map(({ left }) => left))
  return (
    <section aria-labelledby="load">
      <h2 id="load" className={sectionClasses.title}>{t`Left to do`}</h2>
      {loads.length === 0 ? (
        <p className={sectionClasses.lead}>
          <Trans>Nothing is left to do, and nobody fills a role.</Trans>
        </p>
      ) : (
        <ul className={classes.loads}>
          {loads.map((load) => (
            <LoadRow key={load.person} engagement={engagement.id} load={load} most={most} names={names} />
          ))}
        </ul>
      )}
    </section>
  )
}

interface LoadRowProps {
  readonly engagement: string
  readonly load: Load
  /** What the longest bar stands for. */
  readonly most: number
  readonly names: TeamNames
}

function LoadRow({ engagement, load: { person, left, overdue }, most, names }: LoadRowProps) {
  const { t } = useLingui()
  const who =
    person === nobody ? null : person === theCustomer ? { id: person, name: t`The customer` } : names.person(person)
  return (
    <li className={classes.load}>
      {who === null ? <span className={classes.nobody} aria-hidden /> : <PersonAvatar person={who} />}
      <span className={classes.name}>{who === null ? <Trans>Nobody</Trans> : who.name}</span>
      <span className={classes.figures}>
        {overdue === 0 ? null : (
          <TasksLink engagement={engagement} tasks={{ responsible: person, is: 'overdue' }} className={classes.overdue}>
            <Plural value={overdue} one="# overdue" other="# overdue" />
          </TasksLink>
        )}
        {left === 0 ? (
          <Trans>nothing left</Trans>
        ) : (
          <TasksLink engagement={engagement} tasks={{ responsible: person, is: 'left' }}>
            <Plural value={left} one="# left" other="# left" />
          </TasksLink>
        )}
      </span>
      <span className={classes.bar} aria-hidden>
        <span className={classes.late} style={{ width: `${(100 * overdue) / most}%` }} />
        <span
          className={classes.rest}
          data-nobody={who === null}
          style={{ width: `${(100 * (left - overdue)) / most}%` }}
        />
      </span>
    </li>
  )
}
