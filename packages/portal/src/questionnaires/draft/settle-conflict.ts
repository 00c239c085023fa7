import { type Filled, type FilledRow, filledRows, withRows } from './filled.ts'
import type { Filling } from './filling.ts'
import { entryAt, isSamePlace, type Place, rowAt, withEntryAt } from './place.ts'

/** The form after the person has chosen between what both have changed. */
export function settleConflict(filling: Filling, place: Place, whose: 'mine' | 'theirs'): Filling {
  const conflicts = filling.conflicts.filter((one) => !isSamePlace(one, place))
  if (whose === 'mine') return { ...filling, conflicts }
  return { ...filling, conflicts, draft: withTheirs(filling.draft, filling.base, place) }
}

/** What stands in the form, with what the others say in one place. */
export function withTheirs(draft: Filled, base: Filled, place: Place): Filled {
  if (place.kind !== 'row') return withEntryAt(draft, place, entryAt(base, place))
  const { section, row: key } = place
  const rows = filledRows(draft, section)
  const theirs = rowAt(base, place)
  if (theirs === undefined)
    return withRows(
      draft,
      section,
      rows.filter((row) => row.key !== key),
    )
  return withRows(draft, section, inserted(rows, theirs, filledRows(base, section)))
}

/** The rows with one that comes back, behind the nearest row before it that is there. */
function inserted(rows: readonly FilledRow[], row: FilledRow, order: readonly FilledRow[]): readonly FilledRow[] {
  const there = new Map(rows.map(({ key }, at) => [key, at]))
  const before = order.slice(
    0,
    order.findIndex(({ key }) => key === row.key),
  )
  const at = before.map(({ key }) => there.get(key)).findLast((one) => one !== undefined)
  return at === undefined ? [row, ...rows] : [...rows.slice(0, at + 1), row, ...rows.slice(at + 1)]
}
