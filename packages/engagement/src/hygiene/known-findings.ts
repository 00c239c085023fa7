import type { FactId } from '@fairlead/playbook'
import { goLiveOf } from '../dates/go-live.ts'
import type { PlannedTask } from '../plan/plan.ts'
import type { TaskKey } from '../state/task-key.ts'
import { type Finding, finding } from './finding.ts'
import { beginning, type Looking } from './looking.ts'

/** What is not known of the customer although work waits for it, and what cannot be right of it [E247]. */
export function knownFindings(looking: Looking): readonly Finding[] {
  return [...factFindings(looking), ...goLiveFindings(looking), ...serviceFindings(looking)]
}

function factFindings(looking: Looking): readonly Finding[] {
  const waiting = new Map<FactId, TaskKey[]>()
  for (const { planned } of looking.left) {
    for (const fact of missingFacts(planned)) waiting.set(fact, [...(waiting.get(fact) ?? []), planned.key])
  }
  const since = beginning(looking)
  return looking.standing.index.release.facts.flatMap(({ id }) => {
    const tasks = waiting.get(id) ?? []
    return tasks.length === 0 ? [] : [finding('fact-unknown', id, { count: tasks.length, tasks, since })]
  })
}

/** The facts for want of which nobody knows whether a task applies, each once. */
function missingFacts({ verdict, reasons }: PlannedTask): ReadonlySet<FactId> {
  const missing = new Set<FactId>()
  if (verdict !== 'unknown') return missing
  for (const reason of reasons) {
    if (reason.kind !== 'condition' || reason.verdict !== 'unknown') continue
    for (const { fact, value } of reason.read) if (value === null) missing.add(fact)
  }
  return missing
}

function goLiveFindings(looking: Looking): readonly Finding[] {
  const { standing, left, dates } = looking
  const undated: TaskKey[] = []
  const tooEarly: TaskKey[] = []
  for (const { planned } of left) {
    const date = dates.get(planned.key)
    if (date?.why.kind === 'go-live-unknown') undated.push(planned.key)
    if (date?.isBeforeStart === true && date.why.kind !== 'pinned') tooEarly.push(planned.key)
  }
  const counted = (tasks: readonly TaskKey[]) => ({ count: tasks.length, tasks })
  return [
    ...(undated.length === 0
      ? []
      : [finding('go-live-unknown', null, { ...counted(undated), since: beginning(looking) })]),
    ...(tooEarly.length === 0
      ? []
      : [finding('go-live-too-near', null, { ...counted(tooEarly), day: goLiveOf(standing), since: null })]),
  ]
}

function serviceFindings({ standing }: Looking): readonly Finding[] {
  const { scope, startDate } = standing.engagement
  return scope.flatMap(({ service, start, goLive }) => {
    const begins = start ?? startDate
    return goLive === null || goLive >= begins
      ? []
      : [finding('go-live-before-start', service, { day: goLive, since: null })]
  })
}
