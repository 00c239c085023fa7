import type { SectionId } from '@fairlead/playbook'
import { isSameEntry } from '../entry/entry.ts'
import { areSameEntries, areSameRows, type Entries, entryOf, type FilledRow, withEntry } from './filled.ts'
import type { Place } from './place.ts'

interface Three {
  readonly base: readonly FilledRow[]
  /** As the person has made them. */
  readonly draft: readonly FilledRow[]
  /** As others have made them, under the keys that they have here. */
  readonly theirs: readonly FilledRow[]
}

interface Met {
  readonly rows: readonly FilledRow[]
  readonly followed: readonly Place[]
  readonly conflicts: readonly Place[]
}

/**
 * The rows of a section after two sides have changed them. Rows stand as the person has them; those that the others have
 * added come behind the row that they stand behind there.
 */
export function meetRows(section: SectionId, { base, draft, theirs }: Three): Met {
  if (areSameRows(base, theirs)) return { rows: draft, followed: [], conflicts: [] }
  if (areSameRows(base, draft)) return { rows: theirs, followed: changedRows(section, base, theirs), conflicts: [] }
  const [was, is, mine] = [byKey(base), byKey(theirs), byKey(draft)]
  const [followed, conflicts]: [Place[], Place[]] = [[], []]
  const rows = draft.flatMap((row): readonly FilledRow[] => {
    const [before, after] = [was.get(row.key), is.get(row.key)]
    const place = { kind: 'row', section, row: row.key } as const
    if (after !== undefined) {
      const met = meetCells(section, row, { was: before?.entries ?? {}, is: after.entries })
      followed.push(...met.followed)
      conflicts.push(...met.conflicts)
      return [met.row]
    }
    if (before === undefined) return [row]
    if (!areSameEntries(before.entries, row.entries)) {
      conflicts.push(place)
      return [row]
    }
    followed.push(place)
    return []
  })
  const behind = new Map<number | null, FilledRow[]>()
  let last: number | null = null
  const kept = new Set(rows.map(({ key }) => key))
  for (const row of theirs) {
    const before = was.get(row.key)
    if (mine.has(row.key)) {
      if (kept.has(row.key)) last = row.key
      continue
    }
    const place = { kind: 'row', section, row: row.key } as const
    if (before === undefined) {
      behind.set(last, [...(behind.get(last) ?? []), row])
      followed.push(place)
    } else if (!areSameEntries(before.entries, row.entries)) conflicts.push(place)
  }
  const inserted = rows.flatMap((row) => [row, ...(behind.get(row.key) ?? [])])
  return { rows: [...(behind.get(null) ?? []), ...inserted], followed, conflicts }
}

function meetCells(section: SectionId, row: FilledRow, { was, is }: { readonly was: Entries; readonly is: Entries }) {
  let { entries } = row
  const [followed, conflicts]: [Place[], Place[]] = [[], []]
  for (const question of Object.keys({ ...was, ...entries, ...is })) {
    const [before, mine, after] = [entryOf(was, question), entryOf(row.entries, question), entryOf(is, question)]
    const place = { kind: 'cell', section, row: row.key, question } as const
    if (isSameEntry(before, after)) continue
    if (isSameEntry(mine, before)) {
      entries = withEntry(entries, question, after)
      followed.push(place)
    } else if (!isSameEntry(mine, after)) conflicts.push(place)
  }
  return { row: entries === row.entries ? row : { key: row.key, entries }, followed, conflicts }
}

/** The rows that came, went, or are other. */
function changedRows(section: SectionId, base: readonly FilledRow[], theirs: readonly FilledRow[]): readonly Place[] {
  const [was, is] = [byKey(base), byKey(theirs)]
  const keys = new Set([...base, ...theirs].map(({ key }) => key))
  return [...keys]
    .filter((key) => !areSameEntries(was.get(key)?.entries ?? {}, is.get(key)?.entries ?? {}))
    .map((row) => ({ kind: 'row', section, row }))
}

function byKey(rows: readonly FilledRow[]): ReadonlyMap<number, FilledRow> {
  return new Map(rows.map((row) => [row.key, row]))
}
