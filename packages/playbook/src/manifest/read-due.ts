import type { Due, DueAnchor } from '../model/task-kind.ts'

export type ReadDue =
  | { readonly ok: true; readonly due: Due }
  /** `expected` follows "expected". */
  | { readonly ok: false; readonly expected: string }

/** What is longer is prose. */
const longestText = 200

/** Ten years: what is due later was mistyped. */
const longestDays = 3650

const anchorWords: Readonly<Record<string, DueAnchor['kind']>> = {
  ...Object.fromEntries(['start', 'beginn', '開始', 'início', '开始', 'inicio'].map((word) => [word, 'start'])),
  ...Object.fromEntries(
    ['go-live', 'go live', 'golive', '本番稼働', 'entrada em produção', '上线', 'puesta en marcha'].map((word) => [
      word,
      'go-live',
    ]),
  ),
}

/**
 * Reads when a task is due: `start + 5bd`, `go-live - 10d`, `1629 + 2w`, or an anchor alone. `bd` are business days,
 * `d` days and `w` weeks; the anchor is the start of the engagement, its go-live, or the completion of another task [P85].
 */
export function readDue(text: string): ReadDue {
  if (text.length > longestText) return wrong('')
  const folded = text.normalize('NFKC').replace(/[−–—]/g, '-').replace(/\s+/g, ' ').trim()
  const parts = /^(.*\S) ?([+-]) ?(\d+) ?(bd|d|w)$/i.exec(folded)
  const anchor = anchorOf(parts?.[1] ?? folded)
  if (anchor === null) return wrong(folded)
  if (parts === null) return { ok: true, due: { anchor, days: 0, calendar: 'calendar' } }
  const [, , sign, amount, unit = ''] = parts
  const days = Number(amount) * (unit.toLowerCase() === 'w' ? 7 : 1)
  if (days > longestDays) return { ok: false, expected: `at most ${longestDays} days` }
  const isBefore = sign === '-' && days > 0
  const calendar = unit.toLowerCase() === 'bd' ? 'business' : 'calendar'
  return { ok: true, due: { anchor, days: isBefore ? -days : days, calendar } }
}

/** An anchor is a word, the digits of a task's id, or the id of a step, `process:step`. */
function anchorOf(text: string): DueAnchor | null {
  const word = text.toLowerCase()
  const kind = Object.hasOwn(anchorWords, word) ? anchorWords[word] : undefined
  if (kind === 'start' || kind === 'go-live') return { kind }
  return /^\d+$|^[^\s:+]+:[^\s:+]+$/.test(text) ? { kind: 'task', task: text } : null
}

function wrong(text: string): ReadDue {
  if (/[+-] ?\d+$/.test(text))
    return { ok: false, expected: 'a unit behind the number: bd (business days), d (days) or w (weeks)' }
  return { ok: false, expected: 'an anchor (start, go-live or the id of a task) and an offset, such as start + 5bd' }
}
