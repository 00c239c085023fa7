import type { RoleId } from '@fairlead/playbook'
import type { TaskKey } from '../state/task-key.ts'
import { liesWithCustomer } from '../team/customer-role.ts'
import { responsibleFor, rolesOf } from '../team/responsible.ts'
import { type Finding, finding } from './finding.ts'
import { beginning, type Looking } from './looking.ts'

/** Roles that nobody fills although mandatory work of open processes waits for them, from the start on [E246]. */
export function teamFindings(looking: Looking): readonly Finding[] {
  const { standing, left } = looking
  const waiting = new Map<RoleId, TaskKey[]>()
  for (const { planned, stage } of left) {
    if (stage !== 'open' || !planned.mandatory || responsibleFor(standing, planned) !== null) continue
    if (liesWithCustomer(standing, planned)) continue
    const [role] = rolesOf(standing, planned)
    if (role === undefined) continue
    waiting.set(role, [...(waiting.get(role) ?? []), planned.key])
  }
  const since = beginning(looking)
  return standing.index.release.roles.flatMap(({ id }) => {
    const tasks = waiting.get(id) ?? []
    return tasks.length === 0 ? [] : [finding('role-empty', id, { count: tasks.length, tasks, since })]
  })
}
