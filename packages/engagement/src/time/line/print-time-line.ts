import { parseTimeLine } from './parse-time-line.ts'
import type { TimeLineContent, TimeLineKnown } from './time-line.ts'

/** Time written on one line, which read again says the same [E236]. */
export function printTimeLine(content: TimeLineContent, known: TimeLineKnown): string {
  const { minutes, day, task, service, person, text } = content
  const head = [
    minutes === null ? [] : `${minutes}m`,
    day ?? [],
    task === null ? [] : `#${task}`,
    service ?? [],
    person === null ? [] : `@${person}`,
  ].flat()
  if (text === null) return head.join(' ')
  const plain = [...head, text].join(' ')
  const read = parseTimeLine(plain, known)
  const isSame = read.text === text && read.parts.length === head.length && read.problems.length === 0
  return isSame ? plain : [...head, `"${text.replaceAll('"', '""')}"`].join(' ')
}
