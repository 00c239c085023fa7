import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { PeopleHead } from '../../contacts/page/people-head.tsx'
import { useSession } from '../../session/session-context.tsx'
import { useOpenEngagement } from '../view/engagement-context.ts'
import { CalendarsSection } from './calendar/calendars-section.tsx'
import { LoadSection } from './load/load-section.tsx'
import { RolesSection } from './roles/roles-section.tsx'
import { teamNames } from './team-names.ts'
import classes from './team-view.module.css'

/** Who fills which role, how much each has left, and when the three parties work. */
export function TeamView() {
  const { i18n } = useLingui()
  const { engagement, release } = useOpenEngagement()
  const { people } = useSession()
  const { contacts } = engagement
  const names = useMemo(() => teamNames({ i18n, release, people, contacts }), [i18n, release, people, contacts])
  return (
    <div className={classes.page}>
      <PeopleHead current="team" />
      <div className={classes.columns}>
        <RolesSection engagement={engagement} release={release} names={names} />
        <LoadSection engagement={engagement} names={names} />
      </div>
      <CalendarsSection key={engagement.id} engagement={engagement} />
    </div>
  )
}
