const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[]

/** How long ago (negative) or ahead a moment is, in the largest unit that fits; under a minute it is `now`. */
export function relativeMoment(at: number, now: number): readonly [number, Intl.RelativeTimeFormatUnit] {
  const seconds = (at - now) / 1000
  for (const [unit, length] of units) {
    const count = Math.trunc(seconds / length)
    if (count !== 0) return [count, unit]
  }
  return [0, 'second']
}
