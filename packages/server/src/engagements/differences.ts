import type { PlanDifferenceView } from '@fairlead/contract'
import { type PlanDifference, planDifference, type Standing } from '@fairlead/engagement'
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
