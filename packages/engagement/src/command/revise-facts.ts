import { canonicalJson } from '@fairlead/playbook'
import type { Engagement } from '../state/engagement.ts'
import type { ReviseFacts } from './command.ts'
import { accept, type Decision, type DecisionContext, refuse, staleness } from './decision.ts'
import { normalKnown, unknownIdIn } from './scope-and-facts.ts'

/** Replaces scope and facts as a whole; what is left out is unknown again. */
export function reviseFacts(state: Engagement, command: ReviseFacts, { release }: DecisionContext): Decision {
  const unknown = unknownIdIn(release, command) ?? staleness(command.expectedRevision, state.factsRevision)
  if (unknown !== null) return refuse(unknown)
  const normal = normalKnown(release, command)
  if (!normal.ok) return normal
  const { scope, facts } = normal.known
  const before = canonicalJson({ scope: state.scope, facts: state.facts })
  if (canonicalJson({ scope, facts }) === before) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'FactsRevised', scope, facts })
}
