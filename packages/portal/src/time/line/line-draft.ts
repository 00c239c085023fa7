import { parseTimeLine, type TimeEntry, type TimeLine, type TimeLineKnown } from '@fairlead/contract'

/** What counts where the line says nothing of it. */
export interface LineDefaults {
  readonly person: string
  readonly task: string | null
  readonly day: string
}

/** A line as it is typed: what was understood, and the entry that it makes; `null` as long as it makes none. */
export interface LineDraft {
  readonly line: TimeLine
  readonly entry: TimeEntry | null
}

/** Reads a line while it is typed. Without a length, or with something that is not clear, it makes no entry. */
export function lineDraft(text: string, known: TimeLineKnown, { person, task, day: usual }: LineDefaults): LineDraft {
  const line = parseTimeLine(text, known)
  const { minutes, day, service, text: done } = line
  if (minutes === null || line.problems.length > 0) return { line, entry: null }
  const about = { task: line.task ?? (service === null ? task : null), service }
  return { line, entry: { person: line.person ?? person, day: day ?? usual, minutes, ...about, text: done } }
}
