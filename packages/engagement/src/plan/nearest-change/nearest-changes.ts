import type { FactValue, ServiceId, TaskId } from '@fairlead/playbook'
import type { ReleaseIndex } from '../../release/release-index.ts'
import { knownValue } from '../known-value.ts'
import type { Known } from '../plan-tasks.ts'
import { factFlips } from './fact-flips.ts'
import type { Flip } from './flip.ts'
import { scopeFlips } from './scope-flips.ts'
import { taskQuestion } from './task-question.ts'

/** Which task of which engagement is asked about. */
export interface ChangeQuestion {
  readonly index: ReleaseIndex
  readonly known: Known
  readonly task: TaskId
  /** For which service, where the task is done once for each; without one, whether it is to be done for any. */
  readonly service?: ServiceId | null
}

/**
 * The single changes after which a task would apply, or would not: of each fact that it depends on, and of the scope, the
 * nearest for each verdict; the nearest of all comes first. Each of them was planned again and is true [E70]. Where it
 * takes two changes there is none, and the list is empty [E73].
 */
export function nearestChanges({ index, known, task, service = null }: ChangeQuestion): readonly Flip[] {
  const { services, facts: asked, verdict } = taskQuestion({ index, task, service })
  const { scope, facts } = known
  const now = verdict(known)
  const targets = (['applies', 'does-not'] as const).filter((to) => to !== now)
  const ofScope = scopeFlips({ index, scope, services, targets, ask: (changed) => verdict({ scope: changed, facts }) })
  const ofFacts = [...asked.values()].flatMap((regions) => {
    const { fact } = regions
    const ask = (value: FactValue) => verdict({ scope, facts: { ...facts, [fact.id]: value } })
    const from = knownValue(facts, fact.id)
    const beside = [...asked.keys()].flatMap((other) => (other === fact.id ? [] : (knownValue(facts, other) ?? [])))
    return factFlips({ fact, from, regions, beside, targets, ask }).filter(({ to, change }) => ask(change.value) === to)
  })
  return [...ofScope, ...ofFacts].sort((a, b) => a.distance - b.distance)
}
