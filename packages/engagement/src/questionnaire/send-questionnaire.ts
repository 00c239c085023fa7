import { isCalendarDate } from '@fairlead/playbook'
import { accept, type Decision, refuse } from '../command/decision.ts'
import type { Rejection } from '../command/rejection.ts'
import type { Standing } from '../standing/standing.ts'
import { emailAddress } from '../written/email-address.ts'
import { oneLine } from '../written/one-line.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import type { SendQuestionnaire } from './questionnaire-command.ts'
import { answerable, type Respondent } from './questionnaire-record.ts'

/** Sends a questionnaire, sends it to somebody else or until another day, or again once it was accepted. */
export function sendQuestionnaire(standing: Standing, command: SendQuestionnaire): Decision {
  const open = openQuestionnaire(standing, command, { stages: ['not-sent', ...answerable, 'accepted'] })
  if (!open.ok) return open
  const { task, due } = command
  const to = respondent(command.to)
  if ('code' in to) return refuse(to)
  if (due !== null && !isCalendarDate(due)) return refuse({ code: 'wrong-date', found: due })
  const { record, index } = open
  const isOut = answerable.includes(record.stage)
  const isSame = record.to?.name === to.name && record.to.email === to.email && record.due === due
  if (isOut && isSame) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'QuestionnaireSent', task, questionnaire: index.questionnaire.id, to, due })
}

function respondent(given: Respondent): Respondent | Rejection {
  const name = oneLine(given.name)
  if (name === null) return { code: 'respondent-required' }
  if (given.email === null || given.email.trim() === '') return { name, email: null }
  const email = emailAddress(given.email)
  return email === null ? { code: 'wrong-email', found: given.email } : { name, email }
}
