import { Trans } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { mayWorkOn } from '../../process/may-work-on.ts'
import { useSession } from '../../session/session-context.tsx'
import { useQuestionnaireParts } from '../asked/use-questionnaire-parts.ts'
import { FillIn } from '../form/fill-in.tsx'
import { useQuestionnaire } from '../load/use-questionnaire.ts'
import { QuestionOutline } from '../read/question-outline.tsx'
import { ReadWithChanges } from '../read/read-with-changes.tsx'
import { ReviewAnswers } from '../review/review-answers.tsx'
import type { QuestionnaireOfTask } from './questionnaire-of-task.ts'
import classes from './questionnaire-page.module.css'

const route = getRouteApi('/engagements/$engagement/questionnaires/$task')

interface QuestionnaireBodyProps {
  readonly found: QuestionnaireOfTask
  readonly isFilling: boolean
}

/** The answers of a questionnaire, in the form that its stage and the person ask for. */
export function QuestionnaireBody({ found, isFilling }: QuestionnaireBodyProps) {
  const { engagement, release, openTask } = useOpenEngagement()
  const { person } = useSession()
  const { seq } = route.useSearch()
  const { questionnaire, summary } = found
  const revision = `${summary.revision} ${engagement.factsRevision}`
  // A form keeps itself up to date: each answer that it saves would fetch all of them anew.
  const [opened] = useState(revision)
  const { data, error, isError, refetch } = useQuestionnaire({
    engagement: engagement.id,
    task: summary.task,
    revision: isFilling ? opened : revision,
    seq,
  })
  const { index, words, facts } = useQuestionnaireParts({ engagement, release, questionnaire })
  if (summary.stage === 'not-sent') {
    return (
      <div className={classes.answers}>
        <p className={classes.quiet}>
          <Trans>Nobody has been asked yet. This is what it asks.</Trans>
        </p>
        <QuestionOutline questionnaire={questionnaire} words={words} />
      </div>
    )
  }
  if (data === undefined) {
    return isError ? <PartFailure error={error} onRetry={() => void refetch()} /> : <BodySkeleton />
  }
  if (isFilling) {
    return <FillIn {...{ engagement, release, questionnaire, summary }} server={data} />
  }
  const isReviewing =
    summary.stage === 'in-review' && summary.reviewer === person.id && mayWorkOn(engagement.can, summary.task)
  return (
    <div className={classes.answers}>
      {isReviewing ? (
        <ReviewAnswers {...{ engagement, release, questionnaire, summary, openTask }} loaded={data} />
      ) : (
        <ReadWithChanges {...{ questionnaire, index, words, facts }} loaded={data} remarks={summary.remarks} />
      )}
    </div>
  )
}

function BodySkeleton() {
  return (
    <div className={`${classes.skeleton} after-a-moment`} aria-hidden="true">
      <Skeleton height={20} width="30%" />
      <Skeleton height={240} />
    </div>
  )
}
