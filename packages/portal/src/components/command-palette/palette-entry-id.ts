import type { PaletteEntry } from './palette-entries.ts'

/** The id of a line of the palette in the document. */
export function entryId(list: string, { id }: PaletteEntry): string {
  // An id with a space in it would be two.
  return `${list}-${encodeURIComponent(id)}`
}
