import type { EngagementView, QuestionnaireSummary, ReleaseView } from '@fairlead/contract'
import type { Question, Questionnaire } from '@fairlead/playbook'
import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useReleaseWords } from '../../engagements/delivery/use-release-words.ts'
import { useLeaveGuard } from '../../engagements/form/leave-guard.tsx'
import { useQuestionnaireParts } from '../asked/use-questionnaire-parts.ts'
import type { LoadedQuestionnaire } from '../load/load-questionnaire.ts'
import { ReadWithChanges } from '../read/read-with-changes.tsx'
import { AcceptDrawer } from './accept-drawer.tsx'
import { RejectDialog } from './reject-dialog.tsx'
import classes from './review.module.css'
import { useRemarks } from './use-remarks.tsx'

interface ReviewAnswersProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly questionnaire: Questionnaire
  readonly summary: QuestionnaireSummary
  readonly loaded: LoadedQuestionnaire
  readonly openTask: (key: string) => void
}

/** The answers as the reviewer reads them, who says something of some, and accepts or rejects all of them. */
export function ReviewAnswers(props: ReviewAnswersProps) {
  const { engagement, release, questionnaire, summary, loaded, openTask } = props
  const { index, words, facts } = useQuestionnaireParts({ engagement, release, questionnaire })
  const { words: factWords } = useReleaseWords(release, engagement.tasks)
  const remarks = useRemarks({ words, earlier: summary.remarks })
  const [deciding, setDeciding] = useState<'accept' | 'reject' | null>(null)
  const { length: said } = Object.keys(remarks.said)
  const guard = useLeaveGuard(said > 0 && summary.stage === 'in-review')
  const close = () => setDeciding(null)
  const questionName = (id: string) => {
    const question = index.questions.get(id)?.question
    return question === undefined ? id : words.say(question.definition.label, id)
  }
  return (
    <>
      <ReadWithChanges
        {...{ questionnaire, index, words, facts, loaded }}
        remarks={{}}
        remarkOn={(question: Question) =>
          remarks.on(question, index.questions.get(question.id)?.section.forEach !== null)
        }
      />
      <div className={classes.bar}>
        <Button size="sm" variant={said === 0 ? 'filled' : 'default'} onClick={() => setDeciding('accept')}>
          <Trans>Accept…</Trans>
        </Button>
        <Button size="sm" variant={said === 0 ? 'default' : 'filled'} onClick={() => setDeciding('reject')}>
          <Trans>Reject…</Trans>
        </Button>
        <span>
          <Plural value={said} _0="No remarks yet" one="# remark" other="# remarks" />
        </span>
      </div>
      {deciding === 'accept' ? (
        <AcceptDrawer {...{ engagement, release, openTask }} words={factWords} task={summary.task} onClose={close} />
      ) : null}
      {deciding === 'reject' ? (
        <RejectDialog {...{ engagement, summary, questionName }} remarks={remarks.said} onClose={close} />
      ) : null}
      {guard.question}
    </>
  )
}
