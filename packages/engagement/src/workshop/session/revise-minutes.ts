import { canonicalJson } from '@fairlead/playbook'
import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { Standing } from '../../standing/standing.ts'
import type { ReviseMinutes } from '../workshop-command.ts'
import { workshopHindrance } from '../workshop-hindrance.ts'
import { workshopRecord } from '../workshop-record-of.ts'
import { outcomeOfSession } from './outcome-of-session.ts'

/** Puts better who was there, what was decided and the minutes of a workshop that was held [E101]. */
export function reviseMinutes(standing: Standing, command: ReviseMinutes): Decision {
  const { task } = command
  const hindrance = workshopHindrance(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  const record = workshopRecord(standing.engagement, task)
  if (record.held === null) return refuse({ code: 'not-held', task })
  const outcome = outcomeOfSession(record, command)
  if ('code' in outcome) return refuse(outcome)
  const { attended, decisions, minutes } = record.held
  if (canonicalJson(outcome) === canonicalJson({ attended, decisions, minutes })) {
    return refuse({ code: 'nothing-to-change' })
  }
  return accept({ type: 'MinutesRevised', task, ...outcome })
}
