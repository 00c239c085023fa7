import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Day, Moment } from '../../../components/moment/moment.tsx'
import { useWorkshop } from '../workshop-context.ts'
import sectionClasses from '../workshop-section.module.css'
import { WorkshopSection } from '../workshop-section.tsx'
import { SessionFacts } from './session-facts.tsx'

/** When and where the workshop takes place, or took place. */
export function SessionSection() {
  const { t } = useLingui()
  const { workshop, now, standing } = useWorkshop()
  const { session, held, invitedAt } = workshop
  const shown = held?.session ?? session
  return (
    <WorkshopSection title={t`When and where`} note={shown === null ? undefined : <Minutes minutes={shown.minutes} />}>
      {shown === null ? <NoTime /> : <SessionFacts session={shown} />}
      {session === null || held !== null ? null : (
        <p className={sectionClasses.quiet}>
          {invitedAt === null ? (
            standing.next === 'record' ? null : (
              <Trans>Nobody has been invited yet. Until then a change of time tells nobody.</Trans>
            )
          ) : (
            <Trans>
              Invited <Moment at={invitedAt} now={now} />. Every change of time or place is mailed to everybody.
            </Trans>
          )}
        </p>
      )}
    </WorkshopSection>
  )
}

function Minutes({ minutes }: { readonly minutes: number }) {
  return <Plural value={minutes} one="# minute" other="# minutes" />
}

function NoTime() {
  const { task, standing } = useWorkshop()
  const { due } = task.view.dates
  if (standing.mark === 'settled') {
    return (
      <p className={sectionClasses.quiet}>
        <Trans>The task was settled without a session. Schedule one to have it held all the same.</Trans>
      </p>
    )
  }
  return (
    <p className={sectionClasses.quiet}>
      {due === null ? (
        <Trans>There is no time yet.</Trans>
      ) : standing.mark === 'overdue' ? (
        <Trans>
          There is no time yet, and the task was due on <Day date={due} />.
        </Trans>
      ) : (
        <Trans>
          There is no time yet. The task is due on <Day date={due} />.
        </Trans>
      )}
    </p>
  )
}
