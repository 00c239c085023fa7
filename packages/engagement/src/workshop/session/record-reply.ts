import { accept, type Decision, refuse } from '../../command/decision.ts'
import { written } from '../../command/written.ts'
import type { Standing } from '../../standing/standing.ts'
import { emailAddress } from '../../written/email-address.ts'
import type { RecordReply } from '../workshop-command.ts'
import { workshopHindrance } from '../workshop-hindrance.ts'
import { workshopRecord } from '../workshop-record-of.ts'
import { scheduledSession } from './scheduled-session.ts'

/**
 * Records what an attendee answered to an invitation. It names no revision but that of the invitation: answers come from
 * outside, and in any order; one to an earlier invitation than the last that somebody answered to is refused [E97].
 */
export function recordReply(standing: Standing, command: RecordReply): Decision {
  const { task, answer, to } = command
  const hindrance = workshopHindrance(standing, { task, expectedRevision: null })
  if (hindrance !== null) return refuse(hindrance)
  const record = workshopRecord(standing.engagement, task)
  const session = scheduledSession(task, record)
  if ('code' in session) return refuse(session)
  const email = emailAddress(command.email)
  const isAttendee = record.attendees?.some((attendee) => attendee.email === email) === true
  if (email === null || !isAttendee) return refuse({ code: 'not-an-attendee', email: command.email })
  if (record.invitedAt === null) return refuse({ code: 'not-invited', task })
  if (!Number.isInteger(to) || to < 1 || to > record.revision) {
    return refuse({ code: 'unknown-invitation', found: to, last: record.revision })
  }
  const earlier = record.replies.find((reply) => reply.email === email)
  if (earlier !== undefined && to < earlier.to) {
    return refuse({ code: 'outdated-reply', email, found: to, last: earlier.to })
  }
  const comment = written(command.comment)
  const isSame = earlier?.to === to && earlier.answer === answer && earlier.comment === comment
  if (isSame) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'ReplyRecorded', task, reply: { email, answer, comment, to } })
}
