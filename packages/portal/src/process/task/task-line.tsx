import { useProcessSurface } from '../process-surface.ts'
import { placeOf } from '../release-index.ts'
import { ServiceOfKey } from './service-of-key.tsx'
import classes from './task-line.module.css'

interface TaskLineProps {
  readonly taskKey: string
}

/** A piece of work in one line, for lists of tasks: its number, its name, and for which service it is. */
export function TaskLine({ taskKey }: TaskLineProps) {
  const { index, process, pageText, pageLanguage } = useProcessSurface()
  const task = placeOf(index, taskKey, { process })?.task
  if (task === undefined) return taskKey
  // A step without a table and a task that was added have no number that people know.
  const hasNumber = task.form === 'row' && !taskKey.startsWith('+')
  return (
    <>
      {hasNumber ? <span className={classes.id}>{task.id} </span> : null}
      <span lang={taskKey.startsWith('+') ? undefined : pageLanguage}>{pageText(task.name, task.id)}</span>
      <ServiceOfKey taskKey={taskKey} />
    </>
  )
}
