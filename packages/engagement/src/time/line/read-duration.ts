import { chineseNumber, readChineseNumber } from './chinese-number.ts'

const whole = `\\d+|${chineseNumber}`
const part = '\\d*[.,]\\d+'
const hour = '(?:h|hrs?|hours?|个?小时|个?钟头)'
const minute = '(?:m|mins?|minutes?|分钟?)'
const bareHours = new RegExp(`^${part}$`)
const forms: readonly (readonly [RegExp, (found: readonly (number | null)[]) => number | null])[] = [
  form(`(${whole}|${part}) ?${hour}`, ([hours]) => times(hours, 60)),
  // `十分` alone is an adverb: signs are minutes with all of their unit.
  form(`(\\d+) ?${minute}`, ([minutes]) => minutes ?? null),
  form(`(${chineseNumber}) ?分钟`, ([minutes]) => minutes ?? null),
  // Hours and minutes in one; without a unit behind a space only two digits are minutes, as in `1h 30`.
  form(`(${whole}) ?${hour}(?: |,|，| and |零)?(${whole}) ?${minute}`, sum),
  form(`(${whole}) ?${hour}(\\d{1,2})`, sum),
  form(`(${whole}) ?${hour} ([0-5]\\d)`, sum),
  form(`(\\d+):([0-5]\\d) ?${hour}`, sum),
  form(`(${whole}) ?(?:个半小时|个半钟头|个?小时半|个?钟头半)`, ([hours]) => plus(times(hours, 60), 30)),
  form(`(?:半个?小时|半个钟头|half an hour|half hour|a half hour)`, () => 30),
  form(`(?:an|one) hour`, () => 60),
  form(`(?:an|one) hour and a half`, () => 90),
  form(`(\\d+) ?(?:hours? and a half|and a half hours?)`, ([hours]) => plus(times(hours, 60), 30)),
  form(`(?:a )?quarter of an hour`, () => 15),
  form(`three quarters of an hour`, () => 45),
  form(`([一两二三])刻钟?`, ([quarters]) => times(quarters, 15)),
]

/** The minutes that a text with units says, such as `1h30`, `1.5h` or `1小时30分`; `null` where it says none. */
export function readDuration(text: string): number | null {
  for (const [form, minutesOf] of forms) {
    const found = text.match(form)
    if (found === null) continue
    const minutes = minutesOf(found.slice(1).map(number))
    if (minutes !== null) return Math.round(minutes)
  }
  return null
}

/** The minutes that `90`, `1:30` or, in hours, `1.5` says where time is expected first; `null` where it says none. */
export function readBareDuration(text: string): number | null {
  if (bareHours.test(text)) return Math.round((number(text) ?? 0) * 60)
  const [, hours, minutes] = text.match(/^(?:(\d{1,2}):)?(\d{1,4})$/) ?? []
  if (minutes === undefined || (hours !== undefined && !/^[0-5]\d$/.test(minutes))) return null
  return Number(hours ?? 0) * 60 + Number(minutes)
}

function form(pattern: string, minutesOf: (found: readonly (number | null)[]) => number | null) {
  return [new RegExp(`^${pattern}$`, 'u'), minutesOf] as const
}

function number(text: string): number | null {
  return /\d/.test(text) ? Number(text.replace(',', '.')) : readChineseNumber(text)
}

function sum([hours, minutes]: readonly (number | null)[]): number | null {
  return plus(times(hours, 60), minutes)
}

function times(count: number | null | undefined, factor: number): number | null {
  return count === null || count === undefined ? null : count * factor
}

function plus(one: number | null, other: number | null | undefined): number | null {
  return one === null || other === null || other === undefined ? null : one + other
}
