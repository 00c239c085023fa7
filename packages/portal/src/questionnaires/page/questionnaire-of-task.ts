import type { EngagementView, QuestionnaireSummary, ReleaseView, TaskView } from '@fairlead/contract'
import type { Questionnaire } from '@fairlead/playbook'
import { placeOf, type ReleaseIndex } from '../../process/release-index.ts'

/** What a piece of work sends out: the questionnaire and where it stands. */
export interface QuestionnaireOfTask {
  readonly view: TaskView
  readonly questionnaire: Questionnaire
  readonly summary: QuestionnaireSummary
}

interface Known {
  readonly engagement: Pick<EngagementView, 'tasks' | 'questionnaires'>
  readonly release: Pick<ReleaseView, 'questionnaires'>
  readonly index: ReleaseIndex
}

/** The questionnaire of a piece of work; `null` where it sends none. */
export function questionnaireOfTask(key: string, { engagement, release, index }: Known): QuestionnaireOfTask | null {
  const view = engagement.tasks.find((one) => one.key === key)
  const id = view === undefined ? null : (placeOf(index, key, view)?.task.questionnaire ?? null)
  const questionnaire = release.questionnaires.find((one) => one.id === id)
  if (view === undefined || questionnaire === undefined) return null
  const sent = engagement.questionnaires.find(({ task }) => task === key)
  return { view, questionnaire, summary: sent ?? unsent(key, questionnaire) }
}

/** Where a questionnaire stands that nobody has sent. */
function unsent(task: string, { id }: Questionnaire): QuestionnaireSummary {
  return {
    task,
    questionnaire: id,
    stage: 'not-sent',
    to: null,
    sentBy: null,
    sentAt: null,
    due: null,
    reviewer: null,
    remarks: {},
    reason: null,
    decidedAt: null,
    counts: { asked: 0, answered: 0, missing: 0 },
    returns: 0,
    returnedAt: null,
    revision: 0,
  }
}
