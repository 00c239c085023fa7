import type { TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { IconUserPlus } from '@tabler/icons-react'
import { initials } from '../../session/acting-person.ts'
import { useProcessSurface } from '../process-surface.ts'
import classes from './assignee-control.module.css'

interface AssigneeControlProps {
  readonly task: Task
  readonly view: TaskView
}

/** Who has a task; whoever may change it gives it to a person from here. */
export function AssigneeControl({ task, view }: AssigneeControlProps) {
  const { people, canChange, open } = useProcessSurface()
  const person = view.assignee === null ? undefined : people.get(view.assignee)
  const name = person?.name ?? view.assignee

  if (!canChange)
    return <span className={classes.assignee}>{name === null ? <Unassigned /> : <Somebody name={name} />}</span>

  return (
    <button
      type="button"
      className={classes.control}
      data-row-action="assign"
      aria-haspopup="dialog"
      aria-expanded={false}
      onClick={({ currentTarget }) => open({ kind: 'assign', task, anchor: currentTarget })}
    >
      <span className="visually-hidden">
        <Trans>Assigned to:</Trans>
      </span>
      {name === null ? <Nobody /> : <Somebody name={name} />}
    </button>
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
