import { limitMarkers } from './limit-depth.ts'
import { limitMarks } from './limit-marks.ts'

/** The text as the parsers get it: every character in its place, what would cost more than any page is worth as spaces [P71]. */
export function limitText(text: string): string {
  return limitMarks(limitMarkers(text))
}

/** Where the first thing stands that {@link limitText} takes away; `null` where it leaves the text as it is. */
export function firstLeftOut(text: string): number | null {
  const limited = limitText(text)
  if (limited === text) return null
  let at = 0
  while (text[at] === limited[at]) at++
  return at
}
