/** The rows that are selected, and what a range begins at. */
export interface SelectedRows {
  readonly keys: ReadonlySet<string>
  /** The row that was selected last by itself. */
  readonly anchor: string | null
  /** What was selected when the range began: a range that shrinks takes only its own rows back. */
  readonly base: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

export const noRows: SelectedRows = { keys: none, anchor: null, base: none }

/** Selects a row, or takes it back; the next range begins there. */
export function toggleRow({ keys }: SelectedRows, key: string): SelectedRows {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return { keys: next, anchor: key, base: next }
}

/** Selects every row, or takes every one back where all are selected already; other rows stay as they are. */
export function toggleRows({ keys }: SelectedRows, rows: readonly string[]): SelectedRows {
  const isFull = rows.every((key) => keys.has(key))
  const next = new Set(keys)
  for (const key of rows) {
    if (isFull) next.delete(key)
    else next.add(key)
  }
  return { keys: next, anchor: null, base: next }
}

/** Selects what lies between the anchor and a row, both with it, in the order in which the rows stand. */
export function extendRows(selected: SelectedRows, to: string, order: readonly string[]): SelectedRows {
  const { anchor, base } = selected
  const from = anchor === null ? -1 : order.indexOf(anchor)
  const end = order.indexOf(to)
  if (from === -1 || end === -1) return toggleRow(selected, to)
  const range = order.slice(Math.min(from, end), Math.max(from, end) + 1)
  return { keys: new Set([...base, ...range]), anchor, base }
}
