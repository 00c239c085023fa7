import { canonicalJson } from '@fairlead/playbook'
import type { Standing } from '../standing/standing.ts'
import type { Engagement } from '../state/engagement.ts'
import { openFolding } from '../state/evolve.ts'
import { taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { ChangeTasks } from './command.ts'
import { decideTask } from './decide-task.ts'
import { accept, type Decision, refuse } from './decision.ts'
import type { DecisionContext } from './decision-context.ts'
import type { TaskEvent } from './event.ts'

/**
 * Decides several task commands as if they came one after the other, each seeing what the ones before it did; the
 * revisions that they name are those from before the first. All of them happen, as one event, or none: the first that is
 * refused says which it is and why [E36]. Where they leave every task as it is they are nothing to change [E12].
 */
export function changeTasks(standing: Standing, { commands }: ChangeTasks, context: DecisionContext): Decision {
  const events: TaskEvent[] = []
  const { engagement, add } = openFolding(standing.engagement)
  // What a task command does changes no plan, so the plan holds for all of them.
  const so = { ...standing, engagement }
  for (const [at, command] of commands.entries()) {
    const decision = decideTask(so, command, context)
    if (!decision.ok) return refuse({ code: 'bulk-refused', at, task: command.task, rejection: decision.rejection })
    events.push(decision.event)
    add(decision.event, { actor: context.actor, at: context.now })
  }
  const isSame = events.every(({ task }) => isSameRecord(standing.engagement, engagement, task))
  return isSame ? refuse({ code: 'nothing-to-change' }) : accept({ type: 'BulkApplied', events })
}

function isSameRecord(before: Engagement, after: Engagement, task: TaskKey): boolean {
  return canonicalJson(taskRecord(before, task)) === canonicalJson(taskRecord(after, task))
}
