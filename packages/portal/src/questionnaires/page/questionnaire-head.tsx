import { useLingui } from '@lingui/react/macro'
import { DeliveredName } from '../../engagements/delivery/delivered-name.tsx'
import { deliveredTask } from '../../engagements/delivery/delivered-tasks.ts'
import { useReleaseWords } from '../../engagements/delivery/use-release-words.ts'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { PageTitle } from '../../frame/page-title.tsx'
import { Answered } from '../head/answered.tsx'
import { QuestionnaireFacts } from '../head/questionnaire-facts.tsx'
import { QuestionnaireActions } from './questionnaire-actions.tsx'
import type { QuestionnaireOfTask } from './questionnaire-of-task.ts'
import classes from './questionnaire-page.module.css'

/** Which questionnaire it is, of which task, where it stands, and what can be done with it. */
export function QuestionnaireHead({ found }: { readonly found: QuestionnaireOfTask }) {
  const { t } = useLingui()
  const { engagement, release, openTask } = useOpenEngagement()
  const named = useReleaseWords(release, engagement.tasks)
  const { view, questionnaire, summary } = found
  const task = deliveredTask({ view, ...named })
  const title = named.words.say(questionnaire.title, questionnaire.id)
  const isOver = summary.stage === 'returned' || summary.stage === 'in-review' || summary.stage === 'accepted'
  return (
    <header className={classes.head}>
      <div>
        <button type="button" className={classes.task} title={t`Open the task`} onClick={() => openTask(view.key)}>
          {task === null ? view.key : <DeliveredName task={task} />}
        </button>
        <PageTitle>{title}</PageTitle>
        <QuestionnaireFacts summary={summary} today={engagement.today} />
        {isOver ? (
          <p className={classes.answered}>
            <Answered counts={summary.counts} />
          </p>
        ) : null}
      </div>
      <QuestionnaireActions found={found} title={title} />
    </header>
  )
}
