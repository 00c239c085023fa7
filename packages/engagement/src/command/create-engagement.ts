import { isCalendarDate } from '@fairlead/playbook'
import type { CreateEngagement } from './command.ts'
import { accept, type Decision, refuse } from './decision.ts'
import type { DecisionContext } from './decision-context.ts'
import { normalKnown, unknownIdIn } from './scope-and-facts.ts'
import { written } from './written.ts'

/** Starts an engagement that does not exist yet: a customer, a real day, a scope and facts that the release knows. */
export function createEngagement(command: CreateEngagement, { index, actor, now }: DecisionContext): Decision {
  const unknown = unknownIdIn(index.release, command)
  if (unknown !== null) return refuse(unknown)
  const customer = written(command.customer)
  if (customer === null) return refuse({ code: 'customer-required' })
  const { release, startDate } = command
  if (!isCalendarDate(startDate)) return refuse({ code: 'wrong-date', found: startDate })
  const normal = normalKnown(index.release, command, { by: actor, at: now, before: {} })
  if (!normal.ok) return normal
  return accept({ type: 'EngagementCreated', release, customer, startDate, ...normal.known })
}
