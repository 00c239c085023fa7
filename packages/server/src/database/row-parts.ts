/** As many parameters as a statement of SQLite takes, in whole rows. */
const rowsAtOnce = 1000

/** Rows, or their keys, in as many parts as statements are needed for them. */
export function rowParts<T>(all: readonly T[]): readonly T[][] {
  const parts: T[][] = []
  for (let start = 0; start < all.length; start += rowsAtOnce) parts.push(all.slice(start, start + rowsAtOnce))
  return parts
}
