import { type AnswerChanges, changesBetween } from '@fairlead/contract'
import { isUnread } from '../entry/entry.ts'
import { answersOf, type Filled, filledRows, isEmptyRow, readable, withRows } from './filled.ts'
import type { Filling } from './filling.ts'
import { withTheirs } from './settle-conflict.ts'

/** What of a form is to be sent, and how the server has it then. */
export interface Unsaved {
  readonly changes: AnswerChanges
  readonly saved: Filled
}

/**
 * What of a form the server does not have yet, `null` where there is nothing. What cannot be read and what waits for a
 * choice is held back; rows at the end that say nothing are no rows yet.
 */
export function unsavedOf(filling: Filling): Unsaved | null {
  const { base, draft } = filling
  if (base === draft) return null
  const saved = withoutNewEmpty(heldBack(filling), base)
  const changes = changesBetween(answersOf(base), answersOf(saved))
  const isNothing = Object.keys(changes.values).length === 0 && Object.keys(changes.rows).length === 0
  return isNothing ? null : { changes, saved }
}

/** How many fields hold something that cannot be read. */
export function unreadCount({ values, rows }: Filled): number {
  const all = [values, ...Object.values(rows).flatMap((some) => some.map(({ entries }) => entries))]
  return all.reduce((sum, entries) => sum + Object.values(entries).filter(isUnread).length, 0)
}

function heldBack({ base, draft, conflicts }: Filling): Filled {
  let held = readable(draft)
  for (const place of conflicts) {
    // Where it is asked whether a row is there, its section waits as a whole: splices count rows.
    held =
      place.kind === 'row'
        ? withRows(held, place.section, filledRows(base, place.section))
        : withTheirs(held, base, place)
  }
  return held
}

function withoutNewEmpty(filled: Filled, base: Filled): Filled {
  let next = filled
  for (const section of Object.keys(filled.rows)) {
    const known = new Set(filledRows(base, section).map(({ key }) => key))
    const rows = filledRows(filled, section)
    const end = rows.findLastIndex((row) => known.has(row.key) || !isEmptyRow(row)) + 1
    if (end < rows.length) next = withRows(next, section, rows.slice(0, end))
  }
  return next
}
