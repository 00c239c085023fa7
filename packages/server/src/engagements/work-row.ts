import { rolesOf, type Standing, taskRecord, type WorkItem } from '@fairlead/engagement'
import type { Insertable } from 'kysely'
import { localOrganization, type WorkTable } from '../database/tables.ts'

/** The row of a piece of work that is still to do. */
export function workRow(standing: Standing, item: WorkItem): Insertable<WorkTable> {
  const planned = standing.plan.tasks.get(item.key)
  const { added, revision } = taskRecord(standing.engagement, item.key)
  return {
    organization_id: localOrganization,
    engagement_id: standing.engagement.id,
    task_key: item.key,
    task: planned?.task ?? item.key,
    service: planned?.service ?? null,
    process: item.process,
    step: item.step,
    role: planned === undefined ? null : (rolesOf(standing, planned)[0] ?? null),
    state: item.state,
    stage: item.stage,
    mandatory: item.mandatory ? 1 : 0,
    person: item.responsible?.person ?? null,
    responsible: item.responsible === null ? null : JSON.stringify(item.responsible),
    approver: item.approver,
    due: item.due,
    gate: item.gate,
    name: added?.name ?? null,
    revision,
  }
}
