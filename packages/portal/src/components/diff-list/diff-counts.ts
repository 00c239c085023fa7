/** How many things are added, removed and changed. */
export function diffCounts(rows: readonly { readonly kind: 'added' | 'removed' | 'changed' }[]) {
  const counts = { added: 0, removed: 0, changed: 0 }
  for (const { kind } of rows) counts[kind] += 1
  return counts
}
