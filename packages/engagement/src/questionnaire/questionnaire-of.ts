import type { Standing } from '../standing/standing.ts'
import { partsOfKey, type TaskKey } from '../state/task-key.ts'
import type { QuestionnaireIndex } from './answers/questionnaire-index.ts'

/** The questionnaire that a task sends out, or `null`. */
export function questionnaireOf({ index }: Pick<Standing, 'index'>, task: TaskKey): QuestionnaireIndex | null {
  const id = index.tasks.get(partsOfKey(task).task)?.task.questionnaire ?? null
  return id === null ? null : index.questionnaire(id)
}
