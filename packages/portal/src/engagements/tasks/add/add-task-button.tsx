import { Trans, useLingui } from '@lingui/react/macro'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { BarButton } from '../../../components/filter-bar/bar-button.tsx'
import { OnDemand } from '../../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../../components/floating/part-on-demand.ts'
import { useCommands } from '../../../components/keyboard/keyboard-context.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import type { TaskList } from '../list/use-task-list.ts'

const addTaskDialog = new PartOnDemand(async () => (await import('./add-task-dialog.tsx')).AddTaskDialog)

/** The way to add a task that the playbook lacks; not there for whoever only looks on. */
export function AddTaskButton({ list }: { readonly list: TaskList }) {
  const { canChange } = useProcessSurface()
  return canChange ? <AddTask list={list} /> : null
}

function AddTask({ list }: { readonly list: TaskList }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const commands = useMemo(
    () => [{ id: 'add-task', title: t`Add a task`, section: t`In a list`, shortcut: 'n', run: () => setOpen(true) }],
    [t],
  )
  useCommands(commands)
  return (
    <>
      <BarButton
        icon={IconPlus}
        isOpen={isOpen}
        onPointerEnter={() => addTaskDialog.preload()}
        onClick={() => setOpen(true)}
      >
        <Trans>Add a task</Trans>
      </BarButton>
      {isOpen ? <OnDemand part={addTaskDialog} props={{ list, onClose: () => setOpen(false) }} /> : null}
    </>
  )
}
