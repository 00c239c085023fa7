import type { SessionView } from '@fairlead/contract'
import { momentAt, timeText, wallClock } from '../../../time/wall-clock.ts'

/** Time and place of a session while they are agreed on. */
export interface ScheduleDraft {
  /** A day, or empty. */
  readonly date: string
  /** `hh:mm`, or empty. */
  readonly time: string
  readonly minutes: string
  readonly timeZone: string
  readonly place: string
  readonly link: string
  readonly host: string
}

/** What keeps a draft from being sent, by its field. */
export type ScheduleProblems = Readonly<Partial<Record<'date' | 'time' | 'minutes' | 'link', true>>>

/** The draft that says what is agreed already. */
export function scheduleDraftOf({ start, minutes, timeZone, place, link, host }: SessionView): ScheduleDraft {
  const { date, minute } = wallClock(Date.parse(start), timeZone)
  const where = { place: place ?? '', link: link ?? '' }
  return { date, time: timeText(minute), minutes: String(minutes), timeZone, ...where, host }
}

/** What is wrong with a draft. */
export function scheduleProblems({ date, time, minutes, link }: ScheduleDraft): ScheduleProblems {
  return {
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? {} : { date: true }),
    ...(/^\d{2}:\d{2}$/.test(time) ? {} : { time: true }),
    ...(isLength(minutes) ? {} : { minutes: true }),
    ...(link.trim() === '' || /^https?:\/\/./i.test(link.trim()) ? {} : { link: true }),
  }
}

/** From when to when a draft is, as far as it says so. */
export function draftedSpan(draft: ScheduleDraft): { readonly start: string; readonly minutes: number } | null {
  const { date, time, minutes } = scheduleProblems(draft)
  if (date === true || time === true || minutes === true) return null
  const moment = momentAt(draft.date, draft.time, draft.timeZone)
  return { start: new Date(moment).toISOString(), minutes: Number(draft.minutes) }
}

/** What is sent of a draft without problems. */
export function draftedSession({ date, time, minutes, timeZone, place, link, host }: ScheduleDraft) {
  const where = { place: place.trim() === '' ? null : place.trim(), link: link.trim() === '' ? null : link.trim() }
  return { date, time, minutes: Number(minutes), timeZone, host, ...where }
}

/** Whether a draft says nothing but what is agreed already. */
export function isAgreed(session: SessionView | null, draft: ScheduleDraft): boolean {
  if (session === null) return false
  return JSON.stringify(draftedSession(scheduleDraftOf(session))) === JSON.stringify(draftedSession(draft))
}

function isLength(text: string): boolean {
  const minutes = Number(text.trim())
  return /^\d{1,4}$/.test(text.trim()) && minutes >= 5 && minutes <= 1440
}
