import { useLingui } from '@lingui/react/macro'
import { Modal, NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { ProcessSurfaceContext, useProcessSurface } from '../../../process/process-surface.ts'
import { AddTaskForm } from '../../../process/task/add-task-form.tsx'
import { useOpenEngagement } from '../../view/engagement-context.ts'
import { processesByPhase } from '../../view/process-order.ts'
import type { TaskList } from '../list/use-task-list.ts'
import classes from './add-task-dialog.module.css'
import { placeToAdd } from './place-to-add.ts'

interface AddTaskDialogProps {
  readonly list: TaskList
  readonly onClose: () => void
}

/** Adds tasks that the playbook lacks: where they stand, and what is to be done. */
export function AddTaskDialog({ list: { view, names }, onClose }: AddTaskDialogProps) {
  const { t } = useLingui()
  const { engagement, release } = useOpenEngagement()
  const surface = useProcessSurface()
  const [place, setPlace] = useState(() => placeToAdd(engagement, release, view.filters))
  const steps = surface.index.processes.get(place.process)?.steps ?? []
  const here = useMemo(() => ({ ...surface, process: place.process }), [surface, place.process])
  const processes = processesByPhase(release).map(({ phase, processes: some }) => ({
    group: names.phase(phase?.id ?? ''),
    items: some.map(({ id }) => ({ value: id, label: names.process(id) })),
  }))

  function choose(process: string): void {
    setPlace({ process, step: surface.index.processes.get(process)?.steps[0]?.id ?? '' })
  }

  return (
    <Modal opened onClose={onClose} title={t`Add a task`} lockScroll={false} centered size="lg">
      <div className={classes.place}>
        <NativeSelect
          size="xs"
          label={t`Process`}
          value={place.process}
          onChange={(event) => choose(event.currentTarget.value)}
          data={processes}
        />
        <NativeSelect
          size="xs"
          label={t`Step`}
          value={place.step}
          onChange={(event) => setPlace({ ...place, step: event.currentTarget.value })}
          data={steps.map(({ id }) => ({ value: id, label: names.step(id) }))}
        />
      </div>
      <ProcessSurfaceContext value={here}>
        <AddTaskForm step={place.step} onClose={onClose} />
      </ProcessSurfaceContext>
    </Modal>
  )
}
