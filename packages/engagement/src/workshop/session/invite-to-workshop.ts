import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { Standing } from '../../standing/standing.ts'
import type { InviteToWorkshop } from '../workshop-command.ts'
import { workshopHindrance } from '../workshop-hindrance.ts'
import { workshopRecord } from '../workshop-record-of.ts'
import { scheduledSession } from './scheduled-session.ts'

/** Invites everybody to the session that is scheduled; who is added later is invited with that [E95]. */
export function inviteToWorkshop(standing: Standing, command: InviteToWorkshop): Decision {
  const { task } = command
  const hindrance = workshopHindrance(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  const record = workshopRecord(standing.engagement, task)
  const session = scheduledSession(task, record)
  if ('code' in session) return refuse(session)
  if ((record.attendees ?? []).length === 0) return refuse({ code: 'nobody-to-invite', task })
  if (record.invitedAt !== null) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'WorkshopInvited', task })
}
