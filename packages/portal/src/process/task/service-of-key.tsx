import { useProcessSurface } from '../process-surface.ts'
import { serviceOf } from '../release-index.ts'
import { serviceNames } from '../words/reason-words.ts'
import classes from './service-of-key.module.css'

interface ServiceOfKeyProps {
  readonly taskKey: string
}

/** For which service a task is done, where it is done once for each; else nothing. */
export function ServiceOfKey({ taskKey }: ServiceOfKeyProps) {
  const { words } = useProcessSurface()
  const service = serviceOf(taskKey)
  if (service === null) return null
  return <span className={classes.service}>{serviceNames(words, [service]).join('')}</span>
}
