import type { EngagementView, ReleaseView, TaskView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { PanelSection } from '../../engagements/task-panel/panel-section.tsx'
import panel from '../../engagements/task-panel/task-panel.module.css'
import { useProcessSurface } from '../../process/process-surface.ts'
import { wordsOf } from '../../process/words/words.ts'
import { Answered } from '../head/answered.tsx'
import { NextWay, questionnaireWay } from '../head/next-way.tsx'
import { QuestionnaireFacts } from '../head/questionnaire-facts.tsx'
import { questionnaireOfTask } from '../page/questionnaire-of-task.ts'

interface PanelQuestionnaireProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly view: TaskView
}

/** Where the questionnaire of a task stands, what is to be done next, and the way to its page. */
export function PanelQuestionnaire({ engagement, release, view }: PanelQuestionnaireProps) {
  const { t, i18n } = useLingui()
  const { index } = useProcessSurface()
  const found = questionnaireOfTask(view.key, { engagement, release, index })
  if (found === null) return null
  const { questionnaire, summary } = found
  const title = wordsOf(i18n, release).say(questionnaire.title, questionnaire.id)
  return (
    <PanelSection title={t`Questionnaire`} actions={<NextWay engagement={engagement} summary={summary} />}>
      <p className={panel.text}>
        <Link className={panel.link} {...questionnaireWay(engagement, view.key)}>
          {title}
        </Link>
      </p>
      <QuestionnaireFacts summary={summary} today={engagement.today} />
      {summary.stage === 'not-sent' ? (
        <p className={panel.quiet}>
          <Trans>Nobody has been asked yet.</Trans>
        </p>
      ) : (
        <Answered counts={summary.counts} />
      )}
    </PanelSection>
  )
}
