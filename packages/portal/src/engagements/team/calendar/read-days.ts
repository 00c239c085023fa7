import { isCalendarDate } from '@fairlead/playbook'
import { daysOf } from './day-ranges.ts'

/** What was found in a list of days that somebody pasted. */
interface ReadDays {
  /** In order, each once. */
  readonly days: readonly string[]
  /** What has figures in it and is no day: it was not guessed. */
  readonly unread: readonly string[]
}

/** A range longer than this is a slip of the pen, not a holiday. */
const longestRange = 366

/**
 * Reads days out of a list as people have them: one for each line, comma or semicolon, with names beside them or not, and
 * "from – to" as all days between. The year stands first, or day and month stand before it with points between: where the
 * order could be either, nothing is guessed.
 */
export function readDays(text: string): ReadDays {
  const days = new Set<string>()
  const unread: string[] = []
  for (const piece of text.normalize('NFKC').split(/[\n,;、，；]/u)) {
    const found = daysIn(piece)
    if (found === null) unread.push(piece.trim())
    else for (const day of found) days.add(day)
  }
  return { days: [...days].sort(), unread }
}

/** The days of one piece of a list; none where it has no figure, `null` where it has and they are no day. */
function daysIn(piece: string): readonly string[] | null {
  const found = [...piece.matchAll(written)].map(({ groups = {} }) => {
    const { year = '', month = '', day = '' } = pick(groups)
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  })
  const [from, to, ...more] = found
  if (from === undefined) return /\d/.test(piece) ? null : []
  if (more.length > 0 || !found.every(isCalendarDate)) return null
  const days = daysOf({ from, to: to ?? from })
  return days.length === 0 || days.length > longestRange ? null : days
}

const written =
  /(?<!\d)(?:(?<y1>\d{4})\s*[-/.年]\s*(?<m1>\d{1,2})\s*[-/.月]\s*(?<d1>\d{1,2})日?|(?<d2>\d{1,2})\.\s*(?<m2>\d{1,2})\.\s*(?<y2>\d{4})|(?<y3>\d{4})(?<m3>\d{2})(?<d3>\d{2}))(?!\d)/gu

function pick(groups: Readonly<Record<string, string | undefined>>) {
  const { y1, m1, d1, y2, m2, d2, y3, m3, d3 } = groups
  return { year: y1 ?? y2 ?? y3, month: m1 ?? m2 ?? m3, day: d1 ?? d2 ?? d3 }
}
