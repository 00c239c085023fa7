import type { TaskView } from '@fairlead/contract'
import type { ProcessId } from '@fairlead/playbook'
import { useProcessSurface } from '../process-surface.ts'
import { dateLines } from '../words/date-words.ts'
import classes from './due-cell.module.css'

/** Everything about the days of a task, a line each. */
export function DateLines({ view }: { readonly view: TaskView }) {
  const { words, index } = useProcessSurface()
  const nameOf = (process: ProcessId) => words.say(index.processes.get(process)?.title ?? {}, process)
  return (
    <ul className={classes.lines}>
      {dateLines(words, view, nameOf).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
