import type { TextEdit } from './edit.ts'

/** Where the characters of an edited text stood in the original. */
export interface OriginalOffsets {
  /** Where what begins at an offset of the edited text begins in the original. */
  start(offset: number): number
  /** Where what ends at an offset of the edited text ends in the original. */
  end(offset: number): number
}

/**
 * What an edit left alone maps to itself, to the character. What an edit wrote maps to the whole of what it replaced:
 * something that begins in it began where that began, something that ends in it ended where that ended [P50].
 */
export function originalOffsets(edits: readonly TextEdit[]): OriginalOffsets {
  const places = writtenPlaces(edits)
  return {
    start(offset) {
      const place = lastOf(places, (at) => at.start <= offset)
      if (place === undefined) return offset
      return offset < place.end ? place.edit.start : place.edit.end + offset - place.end
    },
    end(offset) {
      const place = lastOf(places, (at) => at.start < offset)
      if (place === undefined) return offset
      return offset <= place.end ? place.edit.end : place.edit.end + offset - place.end
    },
  }
}

/** An edit and where in the edited text stands what it wrote. */
export interface WrittenPlace {
  readonly edit: TextEdit
  readonly start: number
  readonly end: number
}

export function writtenPlaces(edits: readonly TextEdit[]): readonly WrittenPlace[] {
  let moved = 0
  return edits.map((edit) => {
    const start = edit.start + moved
    moved += edit.text.length - (edit.end - edit.start)
    return { edit, start, end: start + edit.text.length }
  })
}

/** The last place for which `holds`, which is so for all up to one and for none after it. */
function lastOf(places: readonly WrittenPlace[], holds: (place: WrittenPlace) => boolean): WrittenPlace | undefined {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const place = places[middle]
    if (place !== undefined && holds(place)) low = middle + 1
    else high = middle
  }
  return places[low - 1]
}
