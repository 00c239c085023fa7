import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Rejection } from '../../command/rejection.ts'
import { written } from '../../command/written.ts'
import type { Standing } from '../../standing/standing.ts'
import type { CallOffWorkshop } from '../workshop-command.ts'
import { identityHindrance } from '../workshop-hindrance.ts'
import type { Session } from '../workshop-record.ts'
import { workshopRecord } from '../workshop-record-of.ts'
import { scheduledSession } from './scheduled-session.ts'
import { sessionEnd } from './session-end.ts'

/**
 * Calls a session off before it is over, or says after its start that nobody came [E96]. That is also possible where
 * the task does not apply any more: those who were invited have to be told.
 */
export function callOffWorkshop(standing: Standing, command: CallOffWorkshop, { now }: DecisionContext): Decision {
  const { task, why } = command
  const hindrance = identityHindrance(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  const session = scheduledSession(task, workshopRecord(standing.engagement, task))
  if ('code' in session) return refuse(session)
  const mistimed = mistiming(session, command, now)
  if (mistimed !== null) return refuse(mistimed)
  const reason = written(command.reason)
  if (reason === null) return refuse({ code: 'reason-required', to: null })
  return accept({ type: 'WorkshopCalledOff', task, session, why, reason })
}

function mistiming(session: Session, { task, why }: CallOffWorkshop, now: string): Rejection | null {
  const { start } = session
  if (why === 'no-show') return now < start ? { code: 'session-not-begun', task, start } : null
  const end = sessionEnd(session)
  return now < end ? null : { code: 'session-over', task, end }
}
