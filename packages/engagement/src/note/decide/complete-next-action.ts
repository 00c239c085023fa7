import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Standing } from '../../standing/standing.ts'
import type { CompleteNextAction } from '../note-command.ts'
import { noteFor } from './note-for.ts'

/** Says that the next action of a note is done, once [E205]. */
export function completeNextAction(
  standing: Standing,
  command: CompleteNextAction,
  context: DecisionContext,
): Decision {
  const { note } = command
  const found = noteFor(standing, command, context)
  if ('code' in found) return refuse(found)
  if (found.nextAction === null) return refuse({ code: 'no-next-action', note })
  if (found.nextAction.done !== null) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'NextActionCompleted', note })
}
