import type { WorkItemView } from '@fairlead/contract'
import {
  addDays,
  dayIn,
  type Instant,
  isGuest,
  type PersonId,
  type ProcessStage,
  type Responsible,
  type TaskState,
  workGroup,
} from '@fairlead/engagement'
import type { Selectable } from 'kysely'
import { contactKey } from '../contacts/contact-names.ts'
import type { EngagementTable, WorkTable } from '../database/tables.ts'

const daysOfWeek = 6

type Looking = Parameters<typeof workGroup>[1]

/** Tells who looks, and when, in each time zone; asks for the day in each of them once. */
export function lookingFrom(person: PersonId, now: Instant): (timeZone: string) => Looking {
  const known = new Map<string, Looking>()
  return (timeZone) => {
    const earlier = known.get(timeZone)
    if (earlier !== undefined) return earlier
    const today = dayIn(now, timeZone)
    const looking = { person, today, endOfWeek: addDays(today, daysOfWeek, null) }
    known.set(timeZone, looking)
    return looking
  }
}

/** A row of work with what its engagement says of it. */
export type PlacedWork = Selectable<WorkTable> & Pick<Selectable<EngagementTable>, 'customer' | 'release'>

interface Presented extends Pick<WorkItemView, 'name'> {
  readonly looking: Looking
  /** What contacts are called, by {@link contactKey}. */
  readonly contacts: ReadonlyMap<string, string>
}

/** Who has a piece of work, where that is a contact. */
export function contactOf({ engagement_id: engagement, person: id }: Pick<PlacedWork, 'engagement_id' | 'person'>) {
  return { engagement, id: id !== null && isGuest(id) ? id : null }
}

/** A row of work as lists show it to somebody. */
export function presentWork(row: PlacedWork, { name, looking, contacts }: Presented): WorkItemView {
  // `workRow` writes these columns from these types.
  const state = row.state as TaskState
  const gate = row.gate as 'shut' | 'ready' | null
  const { approver, due } = row
  return {
    engagement: row.engagement_id,
    customer: row.customer,
    release: row.release,
    key: row.task_key,
    task: row.task,
    service: row.service,
    name,
    process: row.process,
    step: row.step,
    state,
    stage: row.stage as ProcessStage,
    mandatory: row.mandatory === 1,
    responsible: row.responsible === null ? null : (JSON.parse(row.responsible) as Responsible),
    contact: row.person === null ? null : (contacts.get(contactKey(row.engagement_id, row.person)) ?? null),
    due,
    today: looking.today,
    gate,
    group: workGroup({ approver, gate, state, due }, looking),
    revision: row.revision,
  }
}
