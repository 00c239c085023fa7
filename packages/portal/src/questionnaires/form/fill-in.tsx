import type { EngagementView, QuestionnaireSummary, ReleaseView } from '@fairlead/contract'
import type { QuestionId, Questionnaire } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { Alert } from '@mantine/core'
import { useCallback, useRef, useState } from 'react'
import { useAskedForm } from '../asked/use-asked-form.ts'
import { useQuestionnaireParts } from '../asked/use-questionnaire-parts.ts'
import { filledRows } from '../draft/filled.ts'
import type { ServerAnswers } from '../draft/filling.ts'
import { withEntryAt } from '../draft/place.ts'
import { settleConflict } from '../draft/settle-conflict.ts'
import { unreadCount } from '../draft/unsaved.ts'
import type { Entry } from '../entry/entry.ts'
import { Answered } from '../head/answered.tsx'
import { SavingNote } from '../save/saving-note.tsx'
import { useAnswerKeeper } from '../save/use-answer-keeper.ts'
import classes from './fill-in.module.css'
import { FormSection } from './form-section.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { ReturnButton } from './return-button.tsx'
import { SectionWays } from './section-ways.tsx'

interface FillInProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly questionnaire: Questionnaire
  readonly summary: QuestionnaireSummary
  readonly server: ServerAnswers
}

/** A questionnaire as a form that saves itself, and the way to hand it in. */
export function FillIn({ engagement, release, questionnaire, summary, server }: FillInProps) {
  const { task, remarks, reason } = summary
  const { t } = useLingui()
  const form = useRef<HTMLDivElement>(null)
  const parts = useQuestionnaireParts({ engagement, release, questionnaire })
  const { index, words, facts } = parts
  const { keeper, filling, saving, isKept } = useAnswerKeeper({ engagement, task, questionnaire, server })
  const { draft, nextKey } = filling
  const asked = useAskedForm(index, { filled: draft, facts })
  const [isMissed, setMissed] = useState(false)
  const write = useCallback(
    (question: QuestionId, entry: Entry) =>
      keeper.edit((of) => ({ ...of, draft: withEntryAt(of.draft, { kind: 'value', question }, entry) })),
    [keeper],
  )
  const unread = unreadCount(draft)

  return (
    <div className={classes.columns}>
      <SectionWays questionnaire={questionnaire} words={words} bySection={asked.bySection} />
      <div ref={form} className={classes.form}>
        {reason === null || summary.stage !== 'rejected' ? null : (
          <Alert color="yellow" title={t`It came back to be corrected`}>
            <span className={classes.reason}>{reason}</span>
          </Alert>
        )}
        <Meanwhile
          filling={filling}
          index={index}
          words={words}
          onSettle={(place, whose) => keeper.edit((of) => settleConflict(of, place, whose))}
          onSeen={() => keeper.edit((of) => ({ ...of, followed: [] }))}
        />
        {questionnaire.sections.map((section) => (
          <FormSection
            key={section.id}
            keeper={keeper}
            section={section}
            words={words}
            values={section.forEach === null ? draft.values : noEntries}
            rows={filledRows(draft, section.id)}
            nextKey={nextKey}
            hidden={section.forEach === null ? asked.hidden : nothing}
            hiddenIn={asked.hiddenIn}
            onWrite={write}
            isMissed={isMissed}
            remarks={summary.stage === 'rejected' || summary.stage === 'in-progress' ? remarks : noRemarks}
          />
        ))}
        <div className={classes.bar}>
          <ReturnButton
            engagement={engagement}
            summary={summary}
            keeper={keeper}
            missing={asked.counts.missing}
            unread={unread}
            onMissing={() => {
              setMissed(true)
              goToFirstWrong(form.current)
            }}
          />
          <SavingNote saving={saving} isKept={isKept} unread={unread} onRetry={() => void keeper.save()} />
          <Answered counts={asked.counts} />
        </div>
      </div>
    </div>
  )
}

const noEntries = {}
const noRemarks = {}
const nothing: ReadonlySet<QuestionId> = new Set()

/** The first question that keeps the form from being handed in takes the focus, as soon as it is marked. */
function goToFirstWrong(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const wrong = form?.querySelector<HTMLElement>('[data-invalid], [data-wrong]')
    wrong?.scrollIntoView({ block: 'center' })
    const field = wrong?.querySelector<HTMLElement>('input, textarea, select, button')
    field?.focus({ preventScroll: true })
  })
}
