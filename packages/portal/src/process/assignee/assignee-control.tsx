import type { TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { IconUserPlus } from '@tabler/icons-react'
import { PersonAvatar } from '../../components/person-avatar/person-avatar.tsx'
import { ClosedControl } from '../controls/closed-control.tsx'
import { mayWorkOn } from '../may-work-on.ts'
import { useProcessSurface } from '../process-surface.ts'
import classes from './assignee-control.module.css'

interface AssigneeControlProps {
  readonly task: Task
  readonly view: TaskView
}

/** Who has a task; whoever may change it gives it to a person from here. */
export function AssigneeControl({ task, view }: AssigneeControlProps) {
  const { nameOf, can, open } = useProcessSurface()
  const { assignee } = view
  const person = assignee === null ? null : { id: assignee, name: nameOf(assignee) }

  if (!mayWorkOn(can, view.key))
    return (
      <ClosedControl action="assign" className={classes.assignee}>
        {person === null ? <Unassigned /> : <Somebody person={person} />}
      </ClosedControl>
    )

  return (
    <button
      type="button"
      className={classes.control}
      data-row-action="assign"
      aria-haspopup="dialog"
      aria-expanded={false}
      onClick={({ currentTarget }) => open({ kind: 'assign', task, key: view.key, anchor: currentTarget })}
    >
      <span className="visually-hidden">
        <Trans>Assigned to:</Trans>
      </span>
      {person === null ? <Nobody /> : <Somebody person={person} />}
    </button>
  )
}

function Somebody({ person }: { readonly person: { readonly id: string; readonly name: string } }) {
  return (
    <>
      <PersonAvatar person={person} />
      <span className={classes.name}>{person.name}</span>
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
