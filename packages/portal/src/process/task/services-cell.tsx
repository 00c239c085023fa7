import type { ServiceSet } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { useProcessSurface } from '../process-surface.ts'
import { serviceNames } from '../words/reason-words.ts'
import classes from './task-row.module.css'

interface ServicesCellProps {
  readonly services: ServiceSet
}

/** The services of a task: the first one, and how many more; all of them for whoever asks or listens. */
export function ServicesCell({ services }: ServicesCellProps) {
  const { words } = useProcessSurface()
  if (services === 'all' || services.length === 0) {
    return (
      <span className={classes.quiet}>
        <Trans>All services</Trans>
      </span>
    )
  }
  const [first, ...more] = serviceNames(words, services)
  return (
    <span className={classes.few} title={[first, ...more].join(', ')}>
      <span className={classes.first}>{first}</span>
      {more.length > 0 ? (
        <>
          <span aria-hidden>+{more.length}</span>
          <span className="visually-hidden">, {more.join(', ')}</span>
        </>
      ) : null}
    </span>
  )
}
