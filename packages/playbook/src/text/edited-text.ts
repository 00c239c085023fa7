import type { Nodes, Root } from 'mdast'
import type { Point } from '../model/span.ts'
import { applyEdits, type TextEdit } from './edit.ts'
import { originalOffsets } from './original-offsets.ts'
import { pointsOf } from './points.ts'

/** A text in which edits were made, and where its characters stood in the original [P50]. */
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
  const offsets = originalOffsets(edits)
  return {
    text: applyEdits(original, edits),
    originalStart: (offset) => pointAt(offsets.start(offset)),
    originalEnd: (offset) => pointAt(offsets.end(offset)),
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
