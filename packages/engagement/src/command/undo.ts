import type { Standing } from '../standing/standing.ts'
import { standingOf } from '../standing/standing.ts'
import { evolve } from '../state/evolve.ts'
import { changedSince, restorationOf } from '../undo/restoration.ts'
import { undoHindrance } from '../undo/undo-hindrance.ts'
import type { Undo } from './command.ts'
import { accept, type Decision, refuse } from './decision.ts'
import type { DecisionContext } from './decision-context.ts'
import type { Undone } from './event.ts'

/**
 * Takes back what an event did, as a new event: every record that it touched is again what it was, where each is as
 * the event left it [E37] and where a command could lead to it now [E38].
 */
export function undo(standing: Standing, { seq }: Undo, context: DecisionContext): Decision {
  const past = context.past ?? null
  if (past === null || past.recorded.seq !== seq) return refuse({ code: 'unknown-event', seq })
  if (past.before === null || past.recorded.event.type === 'PersonErased') return refuse({ code: 'cannot-undo', seq })
  const effect = { before: past.before, after: evolve(past.before, past.recorded), seq }
  const restored = restorationOf(effect)
  const erased = restored.contacts.find(({ contact }) => standing.engagement.contacts.get(contact)?.details === null)
  if (erased !== undefined) return refuse({ code: 'contact-erased', contact: erased.contact })
  const by = changedSince(standing.engagement, effect)
  if (by !== null) return refuse({ code: 'changed-since', seq, by })
  const event: Undone = { type: 'Undone', seq, restored }
  const after = afterwards(standing, event, context)
  const hindrance = undoHindrance({ before: standing, restored, after }, context)
  return hindrance === null ? accept(event) : refuse(hindrance)
}

function afterwards(standing: Standing, event: Undone, { actor, now }: DecisionContext): Standing {
  const { index, engagement } = standing
  const recorded = { engagement: engagement.id, seq: engagement.revision + 1, at: now, actor, event }
  return standingOf(index, evolve(engagement, recorded), { now, before: standing })
}
