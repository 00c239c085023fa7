import type { Rejection } from '../../command/rejection.ts'
import { emailAddress } from '../../written/email-address.ts'
import { oneLine } from '../../written/one-line.ts'
import type { HeldSession, WorkshopRecord } from '../workshop-record.ts'

type Outcome = Pick<HeldSession, 'attended' | 'decisions' | 'minutes'>

/**
 * What is written of a session in its normal form: who was there, each once and in the order of the attendees, and what
 * was decided, each on one line; or what is wrong with it. Nobody was there who is not an attendee [E98].
 */
export function outcomeOfSession({ attendees }: WorkshopRecord, given: Outcome): Outcome | Rejection {
  const asked = (attendees ?? []).map(({ email }) => email)
  const present = new Set<string>()
  for (const found of given.attended) {
    const email = emailAddress(found)
    if (email === null || !asked.includes(email)) return { code: 'not-an-attendee', email: found }
    present.add(email)
  }
  const decisions: string[] = []
  for (const found of given.decisions) {
    const decision = oneLine(found)
    if (decision === null) return { code: 'wrong-line', part: 'decision', found }
    decisions.push(decision)
  }
  return { attended: asked.filter((email) => present.has(email)), decisions, minutes: given.minutes.trim() }
}
