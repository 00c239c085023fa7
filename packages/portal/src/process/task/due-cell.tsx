import type { TaskView } from '@fairlead/contract'
import type { ProcessId, Task } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconCalendarDue } from '@tabler/icons-react'
import { dateTone } from '../../components/date-with-why/date-tone.ts'
import { DateWithWhy } from '../../components/date-with-why/date-with-why.tsx'
import { useProcessSurface } from '../process-surface.ts'
import { whyWords } from '../words/date-words.ts'
import { DateLines } from './date-lines.tsx'
import classes from './due-cell.module.css'

interface DueCellProps {
  readonly task: Task
  readonly view: TaskView
}

/** When a task is due, with the reason; in words alone where its rule gives no day yet. */
export function DueCell({ task, view }: DueCellProps) {
  const { t } = useLingui()
  const { words, today } = useProcessSurface()
  const nameOf = useProcessNames()
  const { due } = view.dates
  if (due === null) {
    if (task.due === null || view.dates.why.kind === 'none') return null
    const when = whyWords(words, view, nameOf)
    return (
      <span className={classes.rule}>
        <IconCalendarDue size={13} stroke={1.75} aria-hidden />
        {t`Due ${when}`}
      </span>
    )
  }
  return (
    <span className={classes.due}>
      <Trans>
        Due <DateWithWhy date={due} today={today} tone={dateTone(view)} why={<DateLines view={view} />} />
      </Trans>
    </span>
  )
}

function useProcessNames(): (process: ProcessId) => string {
  const { words, index } = useProcessSurface()
  return (process) => words.say(index.processes.get(process)?.title ?? {}, process)
}
