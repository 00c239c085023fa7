import { canonicalJson } from '@fairlead/playbook'
import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Standing } from '../../standing/standing.ts'
import type { SetNextAction } from '../note-command.ts'
import { normalAction } from './normal-action.ts'
import { noteFor } from './note-for.ts'

/** Says what has to be done next, in the place of what was said before [E205]. */
export function setNextAction(standing: Standing, command: SetNextAction, context: DecisionContext): Decision {
  const { note } = command
  const found = noteFor(standing, command, context)
  if ('code' in found) return refuse(found)
  const acting = normalAction(standing, { action: command.nextAction, audience: found.audience }, context)
  if ('code' in acting) return refuse(acting)
  const after = acting.action === null ? null : { ...acting.action, done: null }
  if (canonicalJson(after) === canonicalJson(found.nextAction)) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'NextActionSet', note, nextAction: acting.action })
}
