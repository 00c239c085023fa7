import type { TaskView, WaiverView } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import { dayWords } from './date-words.ts'
import type { Words } from './words.ts'

/** Where a waiver stands: it counts today, it has not been approved yet, or its last day is over. */
export type WaiverStanding = 'in-force' | 'waiting' | 'over'

/** Where the waiver of a task stands; `null` where it has none. */
export function waiverStanding(
  { waiver, isWaived }: Pick<TaskView, 'waiver' | 'isWaived'>,
  today: string,
): WaiverStanding | null {
  if (waiver === null) return null
  if (isWaived) return 'in-force'
  return waiver.until !== null && waiver.until < today ? 'over' : 'waiting'
}

interface WaiverWords {
  readonly words: Words
  readonly nameOf: (person: string) => string
}

/** A waiver in a few words, for a row: "Waived until Sep 14, 2026". */
export function waiverMark({ words, nameOf }: WaiverWords, waiver: WaiverView, standing: WaiverStanding): string {
  const { i18n } = words
  const { until, approver } = waiver
  switch (standing) {
    case 'in-force':
      return until === null ? i18n._(msg`Waived`) : i18n._(msg`Waived until ${{ day: dayWords(words, until) }}`)
    case 'waiting':
      return i18n._(msg`Waiver waits for ${{ person: nameOf(approver) }}`)
    case 'over':
      return i18n._(msg`Waiver over since ${{ day: dayWords(words, dayAfter(until)) }}`)
    default:
      return standing satisfies never
  }
}

/** What a waiver means for the gates today, in a sentence. */
export function waiverWords({ words, nameOf }: WaiverWords, waiver: WaiverView, standing: WaiverStanding): string {
  const { i18n } = words
  const { until, approver, approvedAt } = waiver
  const day = until === null ? '' : dayWords(words, until)
  switch (standing) {
    case 'in-force':
      return until === null
        ? i18n._(msg`In force for good: the task keeps no gate shut`)
        : i18n._(msg`In force until ${{ day }}: the task keeps no gate shut until then`)
    case 'waiting':
      return until === null
        ? i18n._(msg`Waits for approval by ${{ person: nameOf(approver) }}; until then it changes nothing`)
        : i18n._(
            msg`Waits for approval by ${{ person: nameOf(approver) }}, for the time until ${{ day }}; until approved it changes nothing`,
          )
    case 'over':
      return approvedAt === null
        ? i18n._(msg`Over since ${{ day: dayWords(words, dayAfter(until)) }}, without having been approved`)
        : i18n._(msg`Over since ${{ day: dayWords(words, dayAfter(until)) }}: the task keeps its gates shut again`)
    default:
      return standing satisfies never
  }
}

/** The first day on which a waiver through `until` does not hold any more. */
function dayAfter(until: string | null): string {
  const day = new Date(`${until}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
