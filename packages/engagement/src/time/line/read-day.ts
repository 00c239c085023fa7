import { addDays } from '../../dates/add-days.ts'
import type { CalendarDate } from '../../state/engagement.ts'
import { weekOf } from '../week-of.ts'

const agoOf: Readonly<Record<string, number>> = {
  ...{ today: 0, yesterday: 1, 'day before yesterday': 2, 'the day before yesterday': 2 },
  ...{ 今天: 0, 今日: 0, 昨天: 1, 昨日: 1, 前天: 2, 大前天: 3 },
}
const weekday =
  /^(last )?(?:(mon(?:day)?)|(tue(?:s(?:day)?)?)|(wed(?:nesday)?)|(thu(?:r(?:s(?:day)?)?)?)|(fri(?:day)?)|(sat(?:urday)?)|(sun(?:day)?))$/
const chineseWeekday = /^(上)?(?:周|星期|礼拜)([一二三四五六日天])$/u

/**
 * The day that a word says, seen from a day: the last one with that name, which may be today. `上周五` lies in the week
 * before, `last Friday` before today. `null` where it says none.
 */
export function readDay(word: string, today: CalendarDate): CalendarDate | null {
  const ago = Object.hasOwn(agoOf, word) ? agoOf[word] : undefined
  if (ago !== undefined) return addDays(today, -ago, null)
  const [, isBefore, name] = word.match(chineseWeekday) ?? []
  if (name !== undefined) {
    const at = '一二三四五六日'.indexOf(name === '天' ? '日' : name)
    return isBefore === undefined ? lastOf(at, today) : (weekOf(addDays(today, -7, null))[at] ?? null)
  }
  const [, last, ...groups] = word.match(weekday) ?? []
  const at = groups.findIndex((group) => group !== undefined)
  return at < 0 ? null : lastOf(at, last === undefined ? today : addDays(today, -1, null))
}

/** The last day with this place in a week that is not to come. */
function lastOf(at: number, today: CalendarDate): CalendarDate | null {
  const day = weekOf(today)[at] ?? today
  return day <= today ? day : addDays(day, -7, null)
}
