const hour = '(?:h|hrs?|hours?|个?小时)'
const minute = '(?:m|mins?|minutes?|分钟?)'
const forms: readonly (readonly [RegExp, (found: RegExpMatchArray) => number])[] = [
  [new RegExp(`^(\\d+(?:[.,]\\d+)?) ?${hour}$`, 'u'), ([, hours]) => number(hours) * 60],
  [
    new RegExp(`^(\\d+(?:[.,]\\d+)?) ?${hour} ?(\\d+) ?${minute}?$`, 'u'),
    ([, hours, minutes]) => number(hours) * 60 + number(minutes),
  ],
  [new RegExp(`^(\\d+) ?${minute}$`, 'u'), ([, minutes]) => number(minutes)],
  [/^半个?小时$/u, () => 30],
  [/^(\d+) ?个半小时$/u, ([, hours]) => number(hours) * 60 + 30],
]

/** The minutes that a text with units says, such as `1h30`, `1.5h` or `1小时30分`; `null` where it says none. */
export function readDuration(text: string): number | null {
  for (const [form, minutesOf] of forms) {
    const found = text.match(form)
    if (found !== null) return Math.round(minutesOf(found))
  }
  return null
}

/** The minutes that `90` or `1:30` says where time is expected first; `null` where it says none. */
export function readBareDuration(text: string): number | null {
  const [, hours, minutes] = text.match(/^(?:(\d{1,2}):)?(\d{1,4})$/) ?? []
  if (minutes === undefined || (hours !== undefined && !/^[0-5]\d$/.test(minutes))) return null
  return number(hours) * 60 + number(minutes)
}

function number(text = '0'): number {
  return Number(text.replace(',', '.'))
}
