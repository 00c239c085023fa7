import { type Standing, taskRecord } from '@fairlead/engagement'
import type { Insertable } from 'kysely'
import { localOrganization, type RequestTable } from '../database/tables.ts'
import { presentRequest } from './present.ts'

/** The rows of the requests of an engagement, by their ids. */
export function requestRows(standing: Standing): ReadonlyMap<string, Insertable<RequestTable>> {
  const { id: engagement, requests } = standing.engagement
  const rows = new Map<string, Insertable<RequestTable>>()
  for (const id of requests.keys()) {
    const view = presentRequest(standing, id)
    if (view === null) continue
    const { wish, route, stage, by, person, turn, clock, at, revision } = view
    rows.set(id, {
      organization_id: localOrganization,
      engagement_id: engagement,
      request_id: id,
      stage,
      task_key: wish.task,
      process: standing.plan.tasks.get(wish.task ?? '')?.process ?? null,
      task_name: taskRecord(standing.engagement, wish.task ?? '').added?.name ?? null,
      role: wish.role,
      service: wish.service,
      team: route.team,
      asked_by: by,
      person,
      turn: turn.kind,
      turn_person: 'person' in turn ? turn.person : null,
      half: clock?.half ?? null,
      due: clock?.due ?? null,
      asked_at: at,
      record: JSON.stringify(view),
      revision,
    })
  }
  return rows
}
