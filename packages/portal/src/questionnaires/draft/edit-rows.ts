import type { SectionId } from '@fairlead/playbook'
import { type Entries, type FilledRow, filledRows, withRows } from './filled.ts'
import type { Filling } from './filling.ts'

/** The form with rows put into a section at a place, and their keys. */
export function withNewRows(
  filling: Filling,
  section: SectionId,
  { at, rows }: { readonly at: number; readonly rows: readonly Entries[] },
): { readonly filling: Filling; readonly keys: readonly number[] } {
  const { draft, nextKey } = filling
  const added = rows.map((entries, nth): FilledRow => ({ key: nextKey + nth, entries }))
  const known = filledRows(draft, section)
  const next = [...known.slice(0, at), ...added, ...known.slice(at)]
  return {
    filling: { ...filling, draft: withRows(draft, section, next), nextKey: nextKey + rows.length },
    keys: added.map(({ key }) => key),
  }
}

/** The form without a row. */
export function withoutRow(filling: Filling, section: SectionId, key: number): Filling {
  const rows = filledRows(filling.draft, section).filter((row) => row.key !== key)
  return { ...filling, draft: withRows(filling.draft, section, rows) }
}

/** The form with a row that was removed, where it stood as far as that is still there. */
export function withRowBack(
  filling: Filling,
  section: SectionId,
  { at, row }: { readonly at: number; readonly row: FilledRow },
): Filling {
  const rows = filledRows(filling.draft, section)
  if (rows.some(({ key }) => key === row.key)) return filling
  return { ...filling, draft: withRows(filling.draft, section, [...rows.slice(0, at), row, ...rows.slice(at)]) }
}
