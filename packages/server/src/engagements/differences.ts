import type { DifferenceView, PlanDifferenceView } from '@fairlead/contract'
import {
  type Audience,
  changesBetween,
  isFor,
  noAnswers,
  type PlanDifference,
  planDifference,
  type QuestionnaireRecord,
  type RecordDifference,
  type Standing,
} from '@fairlead/engagement'
import type { Outlook } from './outlook.ts'
import type { Shown } from './shown.ts'

/** What is other in the plan, the gates and the days of `after`, as the API shows it. */
export function presentDifference(before: Outlook, after: Outlook): Shown<PlanDifferenceView> {
  const { tasks, gates } = planDifference(before.standing, after.standing)
  return {
    tasks,
    gates,
    dates: dateChanges(before, after),
    names: namesOf({ tasks, gates }, [before.standing, after.standing]),
  }
}

/** What is other in the records, as the API shows it to somebody: of answers only how many, of notes those they see. */
export function presentRecordDifference(
  difference: RecordDifference,
  audience: Audience,
): Shown<DifferenceView['records']> {
  const questionnaires = difference.questionnaires.map(({ id, from, to }) => {
    const { values, rows } = changesBetween(from?.answers ?? noAnswers, to?.answers ?? noAnswers)
    const rowsChanged = Object.values(rows).map(({ remove, rows }) => Math.max(remove, rows.length))
    const answersChanged = rowsChanged.reduce((sum, count) => sum + count, Object.keys(values).length)
    return { id, from: questionnaireContent(from), to: questionnaireContent(to), answersChanged }
  })
  const notes = difference.notes.filter(({ from, to }) =>
    [from, to].every((one) => one === null || isFor(one, audience)),
  )
  return { ...difference, questionnaires, notes }
}

function questionnaireContent(record: QuestionnaireRecord | null) {
  if (record === null) return null
  const { answers: _, returns, ...content } = record
  return { ...content, returns: returns.length }
}

function dateChanges(before: Outlook, after: Outlook): Shown<PlanDifferenceView['dates']> {
  return [...after.dates].flatMap(([task, { due }]) => {
    const from = before.dates.get(task)
    return from === undefined || from.due === due ? [] : [{ task, from: from.due, to: due }]
  })
}

/** Which task and service each key stands for: some are only in one of the two plans. */
function namesOf({ tasks, gates }: PlanDifference, standings: readonly Standing[]): Shown<PlanDifferenceView['names']> {
  const keys = new Set([
    ...tasks.map(({ task }) => task),
    ...gates.flatMap(({ task, moreBlockers, fewerBlockers }) => [task, ...moreBlockers, ...fewerBlockers]),
  ])
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const planned = standings.map(({ plan }) => plan.tasks.get(key)).find((one) => one !== undefined)
      return planned === undefined ? [] : [[key, { task: planned.task, service: planned.service }]]
    }),
  )
}
