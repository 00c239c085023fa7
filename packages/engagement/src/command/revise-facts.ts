import { canonicalJson } from '@fairlead/playbook'
import type { Standing } from '../standing/standing.ts'
import type { ReviseFacts } from './command.ts'
import { accept, type Decision, refuse, staleness } from './decision.ts'
import type { DecisionContext } from './decision-context.ts'
import { normalKnown, unknownIdIn } from './scope-and-facts.ts'

/** Replaces scope and facts as a whole; what is left out is unknown again. */
export function reviseFacts(
  { index, engagement }: Standing,
  command: ReviseFacts,
  { actor, now }: DecisionContext,
): Decision {
  const unknown = unknownIdIn(index.release, command) ?? staleness(command.expectedRevision, engagement.factsRevision)
  if (unknown !== null) return refuse(unknown)
  const normal = normalKnown(index.release, command, { by: actor, at: now, before: engagement.facts })
  if (!normal.ok) return normal
  const { scope, facts } = normal.known
  const before = canonicalJson({ scope: engagement.scope, facts: engagement.facts })
  if (canonicalJson({ scope, facts }) === before) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'FactsRevised', scope, facts })
}
