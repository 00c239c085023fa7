import type { PersonView, TaskView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Popover } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { initials } from '../../session/acting-person.ts'
import { useProcessSurface } from '../process-surface.ts'
import classes from './assignee-control.module.css'
import { AssigneePicker } from './assignee-picker.tsx'

interface AssigneeControlProps {
  readonly view: TaskView
}

/** Who has a task; whoever may change it gives it to a person from here. */
export function AssigneeControl({ view }: AssigneeControlProps) {
  const { t } = useLingui()
  const { people, canChange, change } = useProcessSurface()
  const [isOpen, setOpen] = useState(false)
  const person = view.assignee === null ? undefined : people.get(view.assignee)
  const name = person?.name ?? view.assignee

  if (!canChange)
    return <span className={classes.assignee}>{name === null ? <Unassigned /> : <Somebody name={name} />}</span>

  function assign(to: PersonView | null) {
    setOpen(false)
    const assignee = to?.id ?? null
    if (assignee === view.assignee) return
    change({ kind: 'assign', task: view.task, input: { assignee, expectedRevision: view.revision } })
  }

  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={264}
      shadow="md"
      withinPortal
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.control}
          data-row-action="assign"
          onClick={() => setOpen((was) => !was)}
        >
          <span className="visually-hidden">
            <Trans>Assigned to:</Trans>
          </span>
          {name === null ? <Nobody /> : <Somebody name={name} />}
        </button>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t`Assign to a person`}>
        <AssigneePicker assignee={view.assignee} onChoose={assign} />
      </Popover.Dropdown>
    </Popover>
  )
}

function Somebody({ name }: { readonly name: string }) {
  return (
    <>
      <span className={classes.avatar} aria-hidden>
        {initials(name)}
      </span>
      <span className={classes.name}>{name}</span>
    </>
  )
}

function Nobody() {
  return (
    <>
      <span className={classes.nobody} aria-hidden>
        <IconUserPlus size={12} stroke={1.75} />
      </span>
      <span className={classes.quiet}>
        <Trans>Unassigned</Trans>
      </span>
    </>
  )
}

/** Nobody has the task, for those who cannot change that. */
function Unassigned() {
  return (
    <>
      <span aria-hidden>–</span>
      <span className="visually-hidden">
        <Trans>Unassigned</Trans>
      </span>
    </>
  )
}
