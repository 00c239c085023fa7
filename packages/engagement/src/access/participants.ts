import { accessHolder } from '../request/request-record.ts'
import type { Engagement, PersonId } from '../state/engagement.ts'
import { isSettled } from '../state/task-state.ts'

/**
 * Who takes part in an engagement now: its members, and who was assigned to a request that has not ended. Nobody else
 * whose access is granted sees any of it [E166].
 */
export function participantsOf(engagement: Engagement): ReadonlySet<PersonId> {
  const found = new Set(membersOf(engagement))
  for (const record of engagement.requests.values()) {
    const person = accessHolder(record)
    if (person !== null) found.add(person)
  }
  return found
}

/**
 * Who takes part whatever becomes of requests: who fills a role of the team, has a task that is left or a waiver to
 * approve, reviews answers, or is to be at a session.
 */
export function membersOf(engagement: Engagement): ReadonlySet<PersonId> {
  const found = new Set<PersonId>()
  const add = (person: PersonId | null) => {
    if (person !== null) found.add(person)
  }
  for (const { slot } of engagement.team.values()) for (const person of slot?.people ?? []) add(person)
  for (const { state, assignee, waiver } of engagement.tasks.values()) {
    if (!isSettled(state)) add(assignee)
    if (waiver?.approvedAt === null) add(waiver.approver)
  }
  for (const { session, attendees } of engagement.workshops.values()) {
    if (session === null) continue
    add(session.host)
    for (const { person } of attendees ?? []) add(person)
  }
  for (const { reviewer, stage } of engagement.questionnaires.values()) if (stage === 'in-review') add(reviewer)
  return found
}
