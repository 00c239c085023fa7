import { isDeepStrictEqual } from 'node:util'
import type { DifferenceView, EngagementView, TaskView } from '@fairlead/contract'

type Plan = DifferenceView['plan']

/** What differs between two answers about an engagement, as somebody finds it who lays them side by side. */
export function naiveDifference(before: EngagementView, after: EngagementView) {
  const [was, is] = [byKey(before), byKey(after)]
  const keys = [...is.keys(), ...[...was.keys()].filter((key) => !is.has(key))]
  const pairs = keys.map((key) => ({ key, one: inPlay(was.get(key)), other: inPlay(is.get(key)) }))
  return {
    kinds: pairs.flatMap(({ key, one, other }) => kindOf(one, other)?.concat(` ${key}`) ?? []),
    dates: pairs.flatMap(({ key, one, other }): Plan['dates'] => {
      if (one === undefined || other === undefined || one.dates.due === other.dates.due) return []
      return [{ task: key, from: one.dates.due, to: other.dates.due }]
    }),
    gates: pairs.flatMap(({ key, one, other }) => {
      const [from, to] = [one?.gate ?? null, other?.gate ?? null]
      const isSame = from?.state === to?.state && String(from?.blockers) === String(to?.blockers)
      return isSame ? [] : [`${key} ${from?.state} ${to?.state}`]
    }),
    records: keys.filter(
      (key) => is.has(key) && was.has(key) && !isDeepStrictEqual(contentOf(was.get(key)), contentOf(is.get(key))),
    ),
  }
}

function byKey({ tasks }: EngagementView): ReadonlyMap<string, TaskView> {
  return new Map(tasks.map((task) => [task.key, task]))
}

function inPlay(task: TaskView | undefined): TaskView | undefined {
  return task?.verdict === 'does-not' ? undefined : task
}

function kindOf(one: TaskView | undefined, other: TaskView | undefined): string | null {
  if (one === undefined) return other === undefined ? null : 'comes'
  if (other === undefined) return 'goes'
  if (one.mandatory !== other.mandatory) return other.mandatory ? 'mandatory' : 'optional'
  if (one.verdict === other.verdict) return null
  return other.verdict === 'applies' ? 'decided' : 'undecided'
}

/** All that people have said of a task. */
function contentOf(task: TaskView | undefined): readonly unknown[] {
  const { state, reason, completedAt, assignee, waiver, overruling, date, evidence, added } = task ?? {}
  return [state, reason, completedAt, assignee, waiver, overruling, date, evidence, added]
}
