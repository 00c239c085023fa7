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
import { SheetCard } from '../sheet/sheet-card.tsx'
import type { WantedCell } from '../sheet/wrong-cells.ts'
import classes from './fill-in.module.css'
import { FormSection } from './form-section.tsx'
import { goToFirstWrong, goToQuestion } from './go-to-question.ts'
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
  const form = useRef<HTMLDivElement>(null)
  const parts = useQuestionnaireParts({ engagement, release, questionnaire })
  const { index, words, facts } = parts
  const { keeper, filling, saving, isKept } = useAnswerKeeper({ engagement, task, questionnaire, server })
  const { draft, nextKey } = filling
  const asked = useAskedForm(index, { filled: draft, facts })
  const [isMissed, setMissed] = useState(false)
  const [wanted, setWanted] = useState<WantedCell | null>(null)
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
        {reason === null || summary.stage !== 'rejected' ? null : <CameBack reason={reason} />}
        <SheetCard
          engagement={engagement}
          release={release}
          task={task}
          keeper={keeper}
          index={index}
          words={words}
          onGo={(cell) => {
            if (cell.kind === 'cell') setWanted({ ...cell })
            else goToQuestion(form.current, cell)
          }}
        />
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
            wanted={wanted?.section === section.id ? wanted : null}
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

function CameBack({ reason }: { readonly reason: string }) {
  const { t } = useLingui()
  return (
    <Alert color="yellow" title={t`It came back to be corrected`}>
      <span className={classes.reason}>{reason}</span>
    </Alert>
  )
}

const noEntries = {}
const noRemarks = {}
const nothing: ReadonlySet<QuestionId> = new Set()
