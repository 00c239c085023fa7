import type { ListedTask } from '../list/listed-task.ts'
import type { TaskNames } from '../list/task-names.ts'
import { allServices, servicesOf } from '../list/task-services.ts'
import classes from './task-cells.module.css'

interface ServiceNamesProps {
  readonly listed: ListedTask
  readonly names: TaskNames
}

/** The services of a task: the first one, and how many more. Of one for all services nothing is said: that is the usual. */
export function ServiceNames({ listed, names }: ServiceNamesProps) {
  const services = servicesOf(listed)
  const [first, ...more] = services.map(names.service)
  if (first === undefined || services[0] === allServices) return null
  return (
    <span className={classes.quiet} title={[first, ...more].join(', ')}>
      {first}
      {more.length === 0 ? null : (
        <>
          <span aria-hidden> +{more.length}</span>
          <span className="visually-hidden">, {more.join(', ')}</span>
        </>
      )}
    </span>
  )
}
