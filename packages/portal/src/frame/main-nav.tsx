import { Trans, useLingui } from '@lingui/react/macro'
import { IconCalendar, IconListCheck, IconNotes, IconSparkles, IconUserPlus, IconUsers } from '@tabler/icons-react'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import classes from './main-nav.module.css'

/** The pages that everything begins with: beside the name, on a phone at the lower edge where a thumb reaches them. */
export function MainNav() {
  const { t } = useLingui()
  return (
    <nav aria-label={t`Main`} className={classes.nav}>
      <Way to="/" icon={<IconListCheck size={20} aria-hidden />}>
        <Trans>My work</Trans>
      </Way>
      <Way to="/engagements" icon={<IconUsers size={20} aria-hidden />}>
        <Trans>Engagements</Trans>
      </Way>
      <Way to="/calendar" icon={<IconCalendar size={20} aria-hidden />}>
        <Trans>Calendar</Trans>
      </Way>
      <Way to="/requests" icon={<IconUserPlus size={20} aria-hidden />}>
        <Trans>Requests</Trans>
      </Way>
      <Way to="/notes" icon={<IconNotes size={20} aria-hidden />}>
        <Trans>Notes</Trans>
      </Way>
      <Way to="/hygiene" icon={<IconSparkles size={20} aria-hidden />}>
        <Trans>Hygiene</Trans>
      </Way>
    </nav>
  )
}

interface WayProps {
  readonly to: NonNullable<LinkProps['to']>
  readonly icon: ReactNode
  readonly children: ReactNode
}

function Way({ to, icon, children }: WayProps) {
  return (
    <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} className={classes.link}>
      <span className={classes.icon}>{icon}</span>
      <span className={classes.word}>{children}</span>
    </Link>
  )
}
