import type { TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Popover } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { WhyHere } from './why-here.tsx'

interface WhyControlProps {
  readonly task: Task
  readonly view: TaskView
}

/** Opens why a task is here, or why it is not. */
export function WhyControl({ task, view }: WhyControlProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const label = view.verdict === 'does-not' ? t`Why ${task.id} does not apply` : t`Why ${task.id} is here`
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={360}
      shadow="md"
      withinPortal
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={26}
          aria-label={label}
          data-row-action="why"
          onClick={() => setOpen((was) => !was)}
        >
          <IconHelpCircle size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} maw="calc(100vw - 2rem)">
        <WhyHere task={task} view={view} onClose={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}
