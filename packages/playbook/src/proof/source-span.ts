import type { CheckedPlaybook } from '../check/checked-playbook.ts'
import type { Condition, Source } from '../model/release.ts'
import type { Span } from '../model/span.ts'

/** Where a condition stands in its file: its own words where they are written there, else the line. */
export function conditionSpan(subject: CheckedPlaybook, { text, source }: Condition): Span {
  return sourceSpan(subject, source, text)
}

/** From a place to the end of `words` in its line, or to the end of the line where they are not in it. */
export function sourceSpan({ pageOf, playbook }: CheckedPlaybook, source: Source, words = ''): Span {
  const { file, line, column } = source
  const text = pageOf.get(file)?.text ?? (file === playbook.manifest.file ? playbook.manifest.text : '')
  const lineStart = offsetOfLine(text, line)
  const rest = /^[^\r\n]*/.exec(text.slice(lineStart + column - 1))?.[0] ?? ''
  const at = words === '' ? -1 : rest.indexOf(words)
  const [from, to] = at < 0 ? [0, rest.trimEnd().length] : [at, at + words.length]
  const point = (offset: number) => ({ line, column: column + offset, offset: lineStart + column - 1 + offset })
  return { file, start: point(from), end: point(to) }
}

function offsetOfLine(text: string, line: number): number {
  if (text.includes('\r')) return text.split(/(?<=\n|\r(?!\n))/, line - 1).join('').length
  let offset = 0
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', offset)
    if (end < 0) return text.length
    offset = end + 1
  }
  return offset
}
