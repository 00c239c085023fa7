import type { WorkItemView } from '@fairlead/contract'
import {
  type Instant,
  type Person,
  type PersonId,
  stateSet,
  type TaskState,
  type TaskStateSet,
  taskStates,
  workGroups,
} from '@fairlead/engagement'
import { type Expression, type Kysely, sql } from 'kysely'
import { contactNames } from '../contacts/contact-names.ts'
import { localOrganization, type Tables } from '../database/tables.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { contactOf, lookingFrom, presentWork } from './present-work.ts'

const mostItems = 2000
// The table of states is closed: its keys are the states.
const stateNames = Object.keys(taskStates) as readonly TaskState[]

interface WorkQuery {
  readonly db: Kysely<Tables>
  readonly releases: ReleaseStore
  readonly person: Person
  readonly now: Instant
}

/** What is still to do for somebody over all engagements, by group and then by day. */
export async function listWork({ db, releases, person, now }: WorkQuery) {
  const rows = await workOf(db, person).execute()
  const contacts = await contactNames(db, rows.map(contactOf))
  const looking = lookingFrom(person.id, now)
  const items: WorkItemView[] = []
  for (const row of rows.slice(0, mostItems)) {
    const { index } = await releases.require(row.release)
    const name = row.name === null ? { ...index.tasks.get(row.task)?.task.name } : { und: row.name }
    items.push(presentWork(row, { name, contacts, looking: looking(row.time_zone) }))
  }
  return { items: items.sort(asListed), isCut: rows.length > mostItems }
}

const ranks = new Map(workGroups.map((group, at) => [group, at]))

/** By group, then by day, none last; what is equal stays as it came. */
function asListed(one: WorkItemView, other: WorkItemView): number {
  const byGroup = (ranks.get(one.group) ?? 0) - (ranks.get(other.group) ?? 0)
  if (byGroup !== 0 || one.due === other.due) return byGroup
  if (one.due === null || other.due === null) return one.due === null ? 1 : -1
  return one.due < other.due ? -1 : 1
}

/** What is the person's, what they have to approve, and gates of their roles that are nobody's; by day, none last. */
function workOf(db: Kysely<Tables>, { id, roles }: Person) {
  return (
    db
      .selectFrom('work')
      .innerJoin('engagement', (join) =>
        join
          .onRef('engagement.organization_id', '=', 'work.organization_id')
          .onRef('engagement.engagement_id', '=', 'work.engagement_id'),
      )
      .selectAll('work')
      .select(['engagement.customer', 'engagement.release', 'engagement.time_zone'])
      .where('work.organization_id', '=', localOrganization)
      .where((eb) =>
        eb.or([
          eb('work.person', '=', id),
          eb('work.approver', '=', id),
          eb.and([
            eb('work.gate', '=', 'ready'),
            eb('work.person', 'is', null),
            ...(roles === 'any' ? [] : [eb('work.role', 'in', roles.length === 0 ? [''] : roles)]),
          ]),
        ]),
      )
      // Where there is more than is shown, what comes last is left out: what cannot be done yet, then as the groups come.
      .orderBy(isAhead(id))
      .orderBy(pressing(id))
      .orderBy((eb) => eb('work.due', 'is', null))
      .orderBy('work.due')
      .orderBy('engagement.customer_folded')
      .orderBy('work.task_key')
      .limit(mostItems + 1)
  )
}

/** Whether work waits for its process to begin: nobody has begun it, and it waits for nobody's approval. */
function isAhead(person: PersonId): Expression<number> {
  return sql<number>`case when work.stage = 'ahead' and work.state = 'not-started'
    and (work.approver is null or work.approver <> ${person}) then 1 else 0 end`
}

/** The groups as far as they do not depend on the day: in this order, and days within the ones that have them. */
function pressing(person: PersonId): Expression<number> {
  const states = (set: TaskStateSet) => sql.join(stateNames.filter((state) => stateSet(state) === set))
  return sql<number>`case when work.approver = ${person} then 0 when work.gate = 'ready' then 1
    when work.state in (${states('blocked')}) then 3 when work.state in (${states('waiting')}) then 4 else 2 end`
}
