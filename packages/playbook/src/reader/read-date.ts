/** A date as pages write it, as `yyyy-mm-dd`; `impossible` where no calendar has it; `null` where it is no date. */
export type ReadDate = string | 'impossible' | null

/**
 * Reads the five shapes that pages use: m/d/yyyy, m/d/yy, dd.mm.yyyy, yyyy/mm/dd (also with hyphens) and
 * `2019 年 10 月 1 日`. A date that only the day-first order makes possible is read that way.
 */
export function readDate(text: string): ReadDate {
  const days = possibleDays(text)
  return days === null ? null : (days[0] ?? 'impossible')
}

/**
 * Every day that a text can mean, the likeliest first: none where it is impossible, two where it cannot be told which
 * number is the day and which the month, `null` where the text is no date.
 */
export function possibleDays(text: string): readonly string[] | null {
  const digits = dateIn(text.normalize('NFKC').replace(invisible, ''))
  if (digits === null) return null
  const [, first = '', sign, second = '', third = ''] = digits
  const [a, b, c] = [Number(first), Number(second), Number(third)]
  if (first.length === 4) return calendarDays([a, b, c])
  if (first.length > 2 || third.length === 1 || third.length === 3) return []
  const year = third.length === 4 ? c : 2000 + c
  if (sign === '.') return calendarDays([year, b, a])
  return [...new Set([...calendarDays([year, a, b]), ...calendarDays([year, b, a])])]
}

const shape = /^(\d{1,4})([/.年-])(\d{1,2})[/.月-](\d{1,4})日?$/

/** Spaces may stand beside the signs, not between two numbers. */
function dateIn(text: string): RegExpExecArray | null {
  return text.length > 40 || /\d\s+\d/.test(text) ? null : shape.exec(text.replace(/\s/g, ''))
}

const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g

function calendarDays([year, month, day]: readonly [number, number, number]): readonly string[] {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (days === undefined || day < 1 || day > days || year < 1900) return []
  return [`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`]
}
