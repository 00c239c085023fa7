import type { TaskView, WorkshopView } from '@fairlead/contract'

/** Where a workshop stands for whoever prepares it; more than its stage, as the clock and its task count too. */
export type WorkshopMark = 'not-planned' | 'overdue' | 'lapsed' | 'scheduled' | 'to-record' | 'held' | 'settled'

/** What is to be done next: agree on a time, choose who comes, invite them, say what came of it. */
export type WorkshopStep = 'schedule' | 'people' | 'invite' | 'record'

/** How many of those who are asked have said that they come. */
export interface Answers {
  readonly accepted: number
  readonly declined: number
  readonly asked: number
}

export interface WorkshopStanding {
  readonly mark: WorkshopMark
  readonly next: WorkshopStep | null
  /** `null` before people are invited. */
  readonly answers: Answers | null
}

interface Standing {
  readonly view: Pick<TaskView, 'isLeft' | 'dates'>
  readonly workshop: WorkshopView
  readonly now: number
}

/** Where a workshop stands, and what is to be done next. */
export function workshopStanding({ view, workshop, now }: Standing): WorkshopStanding {
  const { session, held, lapsed } = workshop
  if (held !== null) return { mark: 'held', next: null, answers: null }
  if (session !== null) {
    const answers = answersOf(workshop)
    if (Date.parse(session.start) <= now) return { mark: 'to-record', next: 'record', answers }
    return { mark: 'scheduled', next: stepBefore(workshop), answers }
  }
  if (!view.isLeft) return { mark: 'settled', next: null, answers: null }
  const mark = lapsed.length > 0 ? 'lapsed' : view.dates.isOverdue ? 'overdue' : 'not-planned'
  return { mark, next: 'schedule', answers: null }
}

function stepBefore({ attendees, invitedAt }: WorkshopView): WorkshopStep | null {
  if (invitedAt !== null) return null
  return attendees === null || attendees.length === 0 ? 'people' : 'invite'
}

/** What those who are asked have answered to the time that holds now; `null` before they are invited. */
export function answersOf({ attendees, invitedAt, replies }: WorkshopView): Answers | null {
  if (invitedAt === null || attendees === null) return null
  const asked = new Set(attendees.map(({ email }) => email))
  const current = replies.filter(({ email, isCurrent }) => isCurrent && asked.has(email))
  const count = (answer: string) => current.filter((reply) => reply.answer === answer).length
  return { accepted: count('accepted'), declined: count('declined'), asked: asked.size }
}
