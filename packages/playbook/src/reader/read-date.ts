/** A date as pages write it, as `yyyy-mm-dd`; `impossible` where no calendar has it; `null` where it is no date. */
export type ReadDate = string | 'impossible' | null

/**
 * Reads the five shapes that pages use: m/d/yyyy, m/d/yy, dd.mm.yyyy, yyyy/mm/dd (also with hyphens) and
 * `2019 年 10 月 1 日`. A date that only the day-first order makes possible is read that way.
 */
export function readDate(text: string): ReadDate {
  const digits = /^\s*(\d{1,4})\s*([/.年-])\s*(\d{1,2})\s*[/.月-]\s*(\d{1,4})\s*日?\s*$/.exec(text.normalize('NFKC'))
  if (digits === null) return null
  const [a, b, c] = [Number(digits[1]), Number(digits[3]), Number(digits[4])]
  if (String(digits[1]).length === 4) return calendarDate(a, b, c)
  const year = c < 100 ? 2000 + c : c
  if (digits[2] === '.') return calendarDate(year, b, a)
  const monthFirst = calendarDate(year, a, b)
  return monthFirst === 'impossible' ? calendarDate(year, b, a) : monthFirst
}

function calendarDate(year: number, month: number, day: number): ReadDate {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (days === undefined || day < 1 || day > days || year < 1900) return 'impossible'
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
