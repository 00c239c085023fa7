import type { PlacedTimeView } from '@fairlead/contract'
import { localize } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import classes from './week.module.css'

type About = Pick<PlacedTimeView, 'engagement' | 'customer' | 'task' | 'service' | 'taskName' | 'serviceName'>

/** What a row is about: the task or the service, and below it whose engagement that is. */
export function RowAbout({ about }: { readonly about: About }) {
  const { t, i18n } = useLingui()
  const [what, forService] = aboutNames(about, i18n.locale)
  return (
    <>
      <span className={classes.what}>{what ?? t`the engagement`}</span>
      <Link to="/engagements/$engagement/time" params={{ engagement: about.engagement }} className={classes.quiet}>
        {[about.customer, forService].filter((part) => part !== null).join(' · ')}
      </Link>
    </>
  )
}

/** The name of the task or the service, `null` for the engagement as a whole; and the service that a task is done for. */
export function aboutNames(about: About, locale: string): readonly [what: string | null, forService: string | null] {
  const { task, service, taskName, serviceName } = about
  const named = serviceName === null ? service : (localize(serviceName, locale, 'en') ?? service)
  if (task === null) return [named, null]
  const number = task.startsWith('+') ? '' : task.replace(/@.*$/, '')
  const name = taskName === null ? '' : (localize(taskName, locale, 'en') ?? taskName.und ?? '')
  return [[number, name].filter(Boolean).join(' ') || task, named]
}
