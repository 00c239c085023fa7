import type { ProcessId, TaskId } from '../model/release.ts'
import type { Due, DueAnchor } from '../model/task-kind.ts'

export type ReadDue =
  | { readonly ok: true; readonly due: Due }
  /** `expected` follows "expected"; `unknown` is what stands where an anchor should and is none. */
  | { readonly ok: false; readonly expected: string; readonly unknown: string | null }

/** What due dates can count from beside start and go-live. */
export interface AnchorNames {
  isTask(name: string): boolean
  /** The process of an id as {@link foldedAnchor} has it; `null` where there is none. */
  processOf(name: string): ProcessId | null
}

/** What is longer is prose. */
const longestText = 200

/** Ten years: what is due later was mistyped. */
const longestDays = 3650

const anchorWords: Readonly<Record<string, 'start' | 'go-live'>> = {
  ...Object.fromEntries(['start', 'beginn', '開始', 'início', '开始', 'inicio'].map((word) => [word, 'start'])),
  ...Object.fromEntries(
    ['go-live', 'go live', 'golive', '本番稼働', 'entrada em produção', '上线', 'puesta en marcha'].map((word) => [
      word,
      'go-live',
    ]),
  ),
}

/**
 * Reads when a task is due: `start + 5bd`, `go-live - 10d`, `1629 + 2w`, `kick-off + 3bd`, or an anchor alone. `bd` are
 * business days, `d` days and `w` weeks; the anchor is the start of the engagement, its go-live, the completion of
 * another task, or the end of a process [P85].
 */
export function readDue(text: string, names: AnchorNames): ReadDue {
  if (text.length > longestText) return wrong('', null)
  const folded = foldedAnchor(text)
  const parts = /^(.*\S) ?([+-]) ?(\d+) ?(bd|d|w)$/i.exec(folded)
  const [, first = '', sign, amount, unit = ''] = parts ?? []
  const from = parts === null ? null : anchorOf(first, names)
  if (from === null) {
    // The id of a process may end like an offset.
    const anchor = anchorOf(folded, names)
    return anchor === null
      ? wrong(folded, parts === null ? folded : first)
      : { ok: true, due: { anchor, days: 0, calendar: 'calendar' } }
  }
  const days = Number(amount) * (unit.toLowerCase() === 'w' ? 7 : 1)
  if (days > longestDays) return { ok: false, expected: `at most ${longestDays} days`, unknown: null }
  const isBefore = sign === '-' && days > 0
  const calendar = unit.toLowerCase() === 'bd' ? 'business' : 'calendar'
  return { ok: true, due: { anchor: from, days: isBefore ? -days : days, calendar } }
}

/** An anchor as it is compared: widths, dashes and white space say nothing. */
export function foldedAnchor(text: string): string {
  return text.normalize('NFKC').replace(/[−–—]/g, '-').replace(/\s+/g, ' ').trim()
}

/** An anchor is a word, the id of a task (digits, or `process:step`), or that of a process. */
function anchorOf(name: string, { isTask, processOf }: AnchorNames): DueAnchor | null {
  const word = name.toLowerCase()
  const kind = Object.hasOwn(anchorWords, word) ? anchorWords[word] : undefined
  if (kind !== undefined) return { kind }
  const process = processOf(name)
  const isLikeTask = /^\d+$|^[^\s:+]+:[^\s:+]+$/.test(name)
  if (isLikeTask && (process === null || isTask(name))) return { kind: 'task', task: name satisfies TaskId }
  return process === null ? null : { kind: 'process', process }
}

function wrong(text: string, unknown: string | null): ReadDue {
  if (/[+-] ?\d+$/.test(text)) {
    return { ok: false, expected: 'a unit behind the number: bd (business days), d (days) or w (weeks)', unknown: null }
  }
  const expected = 'an anchor (start, go-live, the id of a task or of a process) and an offset, such as start + 5bd'
  return { ok: false, expected, unknown }
}
