import type { StepId } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../components/floating/part-on-demand.ts'
import { useProcessSurface } from '../process-surface.ts'
import classes from './add-task.module.css'

const addTaskForm = new PartOnDemand(async () => (await import('./add-task-form.tsx')).AddTaskForm)

/** The way to add a task that the page lacks, at the end of a step. */
export function AddTask({ step }: { readonly step: StepId }) {
  const { canChange } = useProcessSurface()
  const [isOpen, setOpen] = useState(false)
  if (!canChange) return null
  if (isOpen) return <OnDemand part={addTaskForm} props={{ step, onClose: () => setOpen(false) }} />
  return (
    <button
      type="button"
      className={classes.add}
      onPointerEnter={() => addTaskForm.preload()}
      onFocus={() => addTaskForm.preload()}
      onClick={() => setOpen(true)}
    >
      <IconPlus size={14} stroke={1.75} aria-hidden />
      <Trans>Add a task</Trans>
    </button>
  )
}
