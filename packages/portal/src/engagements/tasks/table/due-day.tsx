import type { TaskView } from '@fairlead/contract'
import { dateTone } from '../../../components/date-with-why/date-tone.ts'
import { DateWithWhy } from '../../../components/date-with-why/date-with-why.tsx'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { DateLines } from '../../../process/task/date-lines.tsx'

interface DueDayProps {
  readonly view: TaskView
  readonly tabIndex: 0 | -1
}

/** The day on which a task is due, which opens why it is that one; nothing where it has none. */
export function DueDay({ view, tabIndex }: DueDayProps) {
  const { today } = useProcessSurface()
  const { due } = view.dates
  if (due === null) return null
  return (
    <DateWithWhy date={due} today={today} tone={dateTone(view)} why={<DateLines view={view} />} tabIndex={tabIndex} />
  )
}
