import type { TaskView } from '@fairlead/contract'
import { Plural, useLingui } from '@lingui/react/macro'
import { IconPaperclip } from '@tabler/icons-react'
import { useProcessSurface } from '../../../process/process-surface.ts'
import classes from './task-cells.module.css'

interface EvidenceCountProps {
  readonly view: TaskView
  readonly tabIndex: 0 | -1
}

/** How much shows that the work was done; opens the panel of the task, where it is. */
export function EvidenceCount({ view: { key, evidence }, tabIndex }: EvidenceCountProps) {
  const { i18n } = useLingui()
  const { openTask } = useProcessSurface()
  const { length: count } = evidence
  if (count === 0) return null
  return (
    <button type="button" className={classes.evidence} tabIndex={tabIndex} onClick={() => openTask(key)}>
      <IconPaperclip size={13} stroke={1.75} aria-hidden />
      <span aria-hidden>{i18n.number(count)}</span>
      <span className="visually-hidden">
        <Plural value={count} one="# piece of evidence" other="# pieces of evidence" />
      </span>
    </button>
  )
}
