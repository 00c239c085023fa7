import type { TaskView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Day } from '../../../components/moment/moment.tsx'
import { PersonName } from '../../../components/person-avatar/person-name.tsx'
import { StateBadge } from '../../../components/task-state/state-badge.tsx'
import { useOpenEngagement } from '../../view/engagement-context.ts'
import { useWorkshop } from '../workshop-context.ts'
import sectionClasses from '../workshop-section.module.css'
import { WorkshopSection } from '../workshop-section.tsx'
import { Minutes } from './minutes.tsx'
import classes from './outcome.module.css'

/** What came of a workshop that was held: decisions, the tasks that were agreed on as they stand now, and the minutes. */
export function OutcomeSection() {
  const { t, i18n } = useLingui()
  const { workshop, engagement, person } = useWorkshop()
  const { held } = workshop
  if (held === null) return null
  const tasks = held.actions.flatMap((key) => engagement.tasks.find((task) => task.key === key) ?? [])
  const day = i18n.date(held.at, { dateStyle: 'medium' })
  return (
    <WorkshopSection
      title={t`Outcome`}
      note={
        <Plural
          value={held.attended.length}
          _0="nobody was there"
          one="# person was there"
          other="# people were there"
        />
      }
    >
      <h3 className={classes.heading}>
        <Trans>Decisions</Trans>
      </h3>
      {held.decisions.length === 0 ? (
        <p className={sectionClasses.quiet}>
          <Trans>Nothing was decided.</Trans>
        </p>
      ) : (
        <ol className={classes.decided}>
          {held.decisions.map((decision) => (
            <li key={decision}>{decision}</li>
          ))}
        </ol>
      )}
      <h3 className={classes.heading}>
        <Trans>Actions</Trans>
      </h3>
      {tasks.length === 0 ? (
        <p className={sectionClasses.quiet}>
          <Trans>Nobody has to do anything from it.</Trans>
        </p>
      ) : (
        <ul className={classes.tasks} aria-label={t`Actions`}>
          {tasks.map((task) => (
            <ActionTask key={task.key} task={task} />
          ))}
        </ul>
      )}
      <h3 className={classes.heading}>
        <Trans>Minutes</Trans>
      </h3>
      <Minutes text={held.minutes} top={4} />
      <p className={sectionClasses.quiet}>
        <Trans>
          Recorded by {person(held.by).name} on {day}
        </Trans>
      </p>
    </WorkshopSection>
  )
}

function ActionTask({ task }: { readonly task: TaskView }) {
  const { openTask } = useOpenEngagement()
  const { person } = useWorkshop()
  const who = task.assignee ?? task.responsible?.person ?? null
  return (
    <li>
      <button type="button" className={classes.task} onClick={() => openTask(task.key)}>
        {task.added?.name ?? task.key}
      </button>
      <StateBadge state={task.state} />
      <span className={classes.due}>{task.dates.due === null ? null : <Day date={task.dates.due} />}</span>
      <PersonName person={who === null ? null : person(who)} />
    </li>
  )
}
