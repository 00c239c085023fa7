import type { Question, QuestionId } from '@fairlead/playbook'

/** Questions that stand together and are all asked, or all not. */
export interface QuestionRun {
  readonly isAsked: boolean
  readonly questions: readonly Question[]
}

/** The questions of a section in their order, parted where asked ones and others meet. */
export function questionRuns(questions: readonly Question[], hidden: ReadonlySet<QuestionId>): readonly QuestionRun[] {
  const runs: { isAsked: boolean; questions: Question[] }[] = []
  for (const question of questions) {
    const isAsked = !hidden.has(question.id)
    const last = runs.at(-1)
    if (last?.isAsked === isAsked) last.questions.push(question)
    else runs.push({ isAsked, questions: [question] })
  }
  return runs
}
