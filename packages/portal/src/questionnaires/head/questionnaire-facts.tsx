import type { EngagementView, QuestionnaireSummary } from '@fairlead/contract'
import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Day, Moment, useNow } from '../../components/moment/moment.tsx'
import { useSession } from '../../session/session-context.tsx'
import classes from './head.module.css'
import { StageMark } from './stage-mark.tsx'

interface QuestionnaireFactsProps {
  readonly summary: QuestionnaireSummary
  readonly today: EngagementView['today']
}

/** Where a questionnaire stands and what has become of it, in one line of short sentences. */
export function QuestionnaireFacts({ summary, today }: QuestionnaireFactsProps) {
  const { people } = useSession()
  const now = useNow(summary.revision)
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? id ?? ''
  const { stage, to, sentBy, sentAt, due, returnedAt, returns, reviewer, decidedAt } = summary
  const sender = nameOf(sentBy)
  const respondent = to?.name ?? ''
  const reader = nameOf(reviewer)
  return (
    <p className={classes.facts}>
      <StageMark questionnaire={summary} today={today} />
      {to === null || sentAt === null ? null : (
        <span title={to.email ?? undefined}>
          <Trans>
            Sent to <Name>{respondent}</Name> <Moment at={sentAt} now={now} /> by {sender}
          </Trans>
        </span>
      )}
      {due === null || stage === 'accepted' ? null : (
        <span>
          <Trans>
            Due <Day date={due} />
          </Trans>
        </span>
      )}
      {returnedAt === null ? null : (
        <span>
          <Trans>
            Returned <Moment at={returnedAt} now={now} />
          </Trans>
          {returns < 2 ? null : (
            <>
              {' '}
              <Plural value={returns} one="(# time)" other="(# times)" />
            </>
          )}
        </span>
      )}
      {stage === 'in-review' ? (
        <span>
          <Trans>
            In review by <Name>{reader}</Name>
          </Trans>
        </span>
      ) : null}
      {stage === 'accepted' && decidedAt !== null ? (
        <span>
          <Trans>
            Accepted by <Name>{reader}</Name> <Moment at={decidedAt} now={now} />
          </Trans>
        </span>
      ) : null}
      {stage === 'rejected' && decidedAt !== null ? (
        <span>
          <Trans>
            Rejected by <Name>{reader}</Name> <Moment at={decidedAt} now={now} />
          </Trans>
        </span>
      ) : null}
    </p>
  )
}

function Name({ children }: { readonly children: ReactNode }) {
  return <b className={classes.name}>{children}</b>
}
