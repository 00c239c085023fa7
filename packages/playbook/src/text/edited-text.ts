import type { Nodes, Root } from 'mdast'
import type { Point } from '../model/span.ts'
import { applyEdits, type TextEdit } from './edit.ts'
import { pointsOf } from './points.ts'

/**
 * A text in which edits were made, and where its characters stood in the original.
 *
 * What an edit left alone maps to itself, to the character. What an edit wrote maps to the whole of what it replaced:
 * something that begins in it began where that began, something that ends in it ended where that ended [P50].
 */
export interface EditedText {
  readonly text: string
  /** Where what begins at `offset` of the edited text begins in the original. */
  originalStart(offset: number): Point
  /** Where what ends at `offset` of the edited text ends in the original. */
  originalEnd(offset: number): Point
}

/** Edits are in the order of the text and do not overlap. */
export function editedText(original: string, edits: readonly TextEdit[]): EditedText {
  const pointAt = pointsOf(original)
  const places = placesOf(edits)
  return {
    text: applyEdits(original, edits),
    originalStart(offset) {
      const place = lastBefore(places, (at) => at.start <= offset)
      if (place === undefined) return pointAt(offset)
      return pointAt(offset < place.end ? place.edit.start : place.edit.end + offset - place.end)
    },
    originalEnd(offset) {
      const place = lastBefore(places, (at) => at.start < offset)
      if (place === undefined) return pointAt(offset)
      return pointAt(offset <= place.end ? place.edit.end : place.edit.end + offset - place.end)
    },
  }
}

/**
 * Moves the positions of a tree that was parsed from the edited text to where its nodes stand in the original. Changes
 * the tree that it is given, which nobody else may hold yet; its depth does not matter.
 */
export function moveToOriginal(root: Root, { originalStart, originalEnd }: EditedText): void {
  const left: Nodes[] = [root]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.position !== undefined) {
      const start = originalStart(node.position.start.offset ?? 0)
      const end = originalEnd(node.position.end.offset ?? 0)
      node.position = { start, end: end.offset < start.offset ? start : end }
    }
    if ('children' in node) for (const child of node.children) left.push(child)
  }
}

/** An edit and where in the edited text stands what it wrote. */
interface Place {
  readonly edit: TextEdit
  readonly start: number
  readonly end: number
}

function placesOf(edits: readonly TextEdit[]): readonly Place[] {
  let moved = 0
  return edits.map((edit) => {
    const start = edit.start + moved
    moved += edit.text.length - (edit.end - edit.start)
    return { edit, start, end: start + edit.text.length }
  })
}

/** The last place for which `holds`, which is so for all up to one and for none after it. */
function lastBefore(places: readonly Place[], holds: (place: Place) => boolean): Place | undefined {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const place = places[middle]
    if (place !== undefined && holds(place)) low = middle + 1
    else high = middle
  }
  return places[low - 1]
}
