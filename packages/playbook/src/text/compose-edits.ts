import { applyEdits, type TextEdit } from './edit.ts'
import { writtenPlaces } from './original-offsets.ts'

/**
 * The edits of an original that do the same as `first` and then `second`, which are edits of the text that `first` gives.
 * Edits that touch become one.
 */
export function composeEdits(
  original: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): readonly TextEdit[] {
  if (first.length === 0) return second
  if (second.length === 0) return first
  const middle = applyEdits(original, first)
  const places = writtenPlaces(first)
  const result: TextEdit[] = []
  let [nextPlace, nextEdit, moved] = [0, 0, 0]
  while (nextPlace < places.length || nextEdit < second.length) {
    const start = Math.min(places[nextPlace]?.start ?? middle.length, second[nextEdit]?.start ?? middle.length)
    const [before, fromEdit] = [moved, nextEdit]
    let end = start
    for (let grown = true; grown; ) {
      const [place, edit] = [places[nextPlace], second[nextEdit]]
      if (place !== undefined && place.start <= end) {
        end = Math.max(end, place.end)
        moved += place.edit.text.length - (place.edit.end - place.edit.start)
        nextPlace++
      } else if (edit !== undefined && edit.start <= end) {
        end = Math.max(end, edit.end)
        nextEdit++
      } else grown = false
    }
    const own = second.slice(fromEdit, nextEdit)
    const inside = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    result.push({ start: start - before, end: end - moved, text: applyEdits(middle.slice(start, end), inside) })
  }
  return result
}
