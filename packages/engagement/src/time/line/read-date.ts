import { isCalendarDate } from '@fairlead/playbook'
import type { CalendarDate } from '../../state/engagement.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const dayFirst = new RegExp(`^(\\d{1,2})\\.? ${month}\\.?(?: (\\d{4}))?$`)
const monthFirst = new RegExp(`^${month}\\.? (\\d{1,2})(?:,? (\\d{4}))?$`)
const chineseDate = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]$/u

/**
 * The day of a month that is named, such as `26 Nov` or `11月26日`: without its year the last one that is not to come. None
 * where there is no such day, `null` where no day is named.
 */
export function readDate(word: string, today: CalendarDate): readonly CalendarDate[] | null {
  const one = word.match(dayFirst)
  const other = word.match(monthFirst)
  const chinese = word.match(chineseDate)
  const [year, named, day] =
    one !== null
      ? [one[3], monthOf(one[2]), one[1]]
      : other !== null
        ? [other[3], monthOf(other[1]), other[2]]
        : [chinese?.[1], Number(chinese?.[2]), chinese?.[3]]
  if (day === undefined) return null
  const rest = [named, Number(day)].map((number) => String(number).padStart(2, '0')).join('-')
  const thisYear = Number(today.slice(0, 4))
  // A leap day may lie up to eight years back.
  const years = year === undefined ? Array.from({ length: 9 }, (_, back) => thisYear - back) : [Number(year)]
  const found = years
    .map((one) => `${one}-${rest}`)
    .find((date) => isCalendarDate(date) && (year !== undefined || date <= today))
  return found === undefined ? [] : [found]
}

function monthOf(name = ''): number {
  return months.indexOf(name.slice(0, 3)) + 1
}
