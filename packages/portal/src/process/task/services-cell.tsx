import type { ServiceSet } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { useProcessSurface } from '../process-surface.ts'
import { serviceNames } from '../words/reason-words.ts'
import classes from './task-row.module.css'

interface ServicesCellProps {
  readonly services: ServiceSet
}

const shown = 2

/** The services of a task: the first ones, and how many more; all of them for whoever asks or listens. */
export function ServicesCell({ services }: ServicesCellProps) {
  const { words } = useProcessSurface()
  if (services === 'all' || services.length === 0) {
    return (
      <span className={classes.quiet}>
        <Trans>All services</Trans>
      </span>
    )
  }
  const names = serviceNames(words, services)
  const more = names.slice(shown)
  return (
    <span title={names.join(', ')}>
      {names.slice(0, shown).join(', ')}
      {more.length > 0 ? (
        <>
          <span aria-hidden> +{more.length}</span>
          <span className="visually-hidden">, {more.join(', ')}</span>
        </>
      ) : null}
    </span>
  )
}
