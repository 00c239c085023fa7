import { isCalendarDate } from '@fairlead/playbook'
import type { CreateEngagement } from './command.ts'
import { accept, type Decision, type DecisionContext, refuse } from './decision.ts'
import { normalKnown, unknownIdIn } from './scope-and-facts.ts'

/** Starts an engagement that does not exist yet: a customer, a real day, a scope and facts that the release knows. */
export function createEngagement(command: CreateEngagement, { release }: DecisionContext): Decision {
  const unknown = unknownIdIn(release, command)
  if (unknown !== null) return refuse(unknown)
  const customer = command.customer.trim()
  if (customer === '') return refuse({ code: 'customer-required' })
  const { startDate } = command
  if (!isCalendarDate(startDate)) return refuse({ code: 'wrong-date', found: startDate })
  const normal = normalKnown(release, command)
  if (!normal.ok) return normal
  return accept({ type: 'EngagementCreated', release: command.release, customer, startDate, ...normal.known })
}
