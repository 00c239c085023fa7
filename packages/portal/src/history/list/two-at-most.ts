import type { SelectedRows } from '../../components/data-table/selected-rows.ts'

/** Events that are chosen to be compared are two at most: of a range its ends, of single ones the two newest choices. */
export function twoAtMost(before: SelectedRows, next: SelectedRows): SelectedRows {
  if (next.keys.size <= 2) return next
  const added = [...next.keys].filter((key) => !before.keys.has(key))
  const [only] = added
  const kept = added.length === 1 && only !== undefined ? [...[...before.keys].slice(-1), only] : ends([...next.keys])
  const keys = new Set(kept)
  return { ...next, keys, base: keys }
}

function ends(keys: readonly string[]): readonly string[] {
  const inOrder = keys.toSorted((one, other) => Number(one) - Number(other))
  return [inOrder[0], inOrder.at(-1)].filter((key) => key !== undefined)
}
