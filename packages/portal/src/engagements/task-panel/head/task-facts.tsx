import type { ReleaseView, TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { PersonName } from '../../../components/person-avatar/person-name.tsx'
import { AssigneeControl } from '../../../process/assignee/assignee-control.tsx'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { StateControl } from '../../../process/task-state/state-control.tsx'
import { responsibleWords } from '../../../process/words/responsible-words.ts'
import panel from '../task-panel.module.css'
import classes from './task-facts.module.css'
import { TaskPlace } from './task-place.tsx'

interface TaskFactsProps {
  readonly release: ReleaseView
  readonly task: Task
  readonly view: TaskView
}

/** Where the work stands, whose it is, whether it has to be done, and where in the playbook it belongs. */
export function TaskFacts({ release, task, view }: TaskFactsProps) {
  const { reason } = view
  return (
    <dl className={panel.facts}>
      <dt>
        <Trans>State</Trans>
      </dt>
      <dd className={classes.control}>
        <StateControl task={task} view={view} />
        {reason === null ? null : <p className={panel.quote}>{reason}</p>}
      </dd>
      <dt>
        <Trans>Assigned to</Trans>
      </dt>
      <dd className={classes.control}>
        <AssigneeControl task={task} view={view} />
      </dd>
      <dt>
        <Trans>Responsible</Trans>
      </dt>
      <dd>
        <Responsible view={view} />
      </dd>
      <dt>
        <Trans>Needed</Trans>
      </dt>
      <dd>{view.mandatory ? <Trans>Mandatory</Trans> : <Trans>Optional</Trans>}</dd>
      <dt>
        <Trans>Place</Trans>
      </dt>
      <dd>
        <TaskPlace release={release} view={view} />
      </dd>
    </dl>
  )
}

function Responsible({ view: { responsible, liesWithCustomer } }: { readonly view: TaskView }) {
  const { nameOf, words, index } = useProcessSurface()
  if (responsible === null) {
    return (
      <span className={panel.quiet}>
        {liesWithCustomer ? (
          <Trans>The customer: a role of theirs does it, and they tick it on their site</Trans>
        ) : (
          <Trans>Nobody yet: it was given to nobody, and its role is not filled</Trans>
        )}
      </span>
    )
  }
  const { person } = responsible
  return (
    <span className={classes.responsible}>
      <PersonName person={{ id: person, name: nameOf(person) }} />
      <span className={panel.quiet}>{responsibleWords(words, index, responsible)}</span>
    </span>
  )
}
