import { answerable } from '@fairlead/contract'
import { getRouteApi } from '@tanstack/react-router'
import { useReleaseWords } from '../../engagements/delivery/use-release-words.ts'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { NotFound } from '../../frame/not-found.tsx'
import { mayAnswer } from '../../process/may-work-on.ts'
import { useSession } from '../../session/session-context.tsx'
import { QuestionnaireBody } from './questionnaire-body.tsx'
import { QuestionnaireHead } from './questionnaire-head.tsx'
import { questionnaireOfTask } from './questionnaire-of-task.ts'
import classes from './questionnaire-page.module.css'

const route = getRouteApi('/engagements/$engagement/questionnaires/$task')

/** The questionnaire of one task: where it stands, and its answers to be given, read or reviewed. */
export function QuestionnairePage() {
  const { task } = route.useParams()
  const { engagement, release } = useOpenEngagement()
  const { person } = useSession()
  const { index } = useReleaseWords(release, engagement.tasks)
  const found = questionnaireOfTask(task, { engagement, release, index })
  if (found === null) return <NotFound />
  const isFilling = mayAnswer(engagement.can, task) && answerable.includes(found.summary.stage)
  return (
    <div className={classes.page}>
      <QuestionnaireHead found={found} />
      {/* Another questionnaire, and another person, begin with a form of their own. */}
      <QuestionnaireBody
        key={`${engagement.id} ${task} ${person.id} ${isFilling}`}
        found={found}
        isFilling={isFilling}
      />
    </div>
  )
}
