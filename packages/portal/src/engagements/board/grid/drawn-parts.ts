import type { ListedTask } from '../../tasks/list/listed-task.ts'
import type { BoardLane, BoardLine } from '../arrange/arrange-board.ts'

/** A part of a board that is drawn: the heading of a lane, or a card in its column. */
export type DrawnPart =
  | {
      readonly kind: 'lane'
      readonly id: string
      readonly lane: BoardLane
      readonly group: string
      readonly top: number
    }
  | {
      readonly kind: 'card'
      readonly id: string
      readonly listed: ListedTask
      readonly column: number
      readonly top: number
    }

/**
 * The parts in the lines that are drawn, in the order in which they are read: lane by lane, and column by column in it.
 * Each is known by its own id wherever it stands, so that a card that changes its column stays the same element.
 */
export function drawnParts(
  lines: readonly BoardLine[],
  drawn: readonly { readonly index: number; readonly start: number }[],
): readonly DrawnPart[] {
  const parts: DrawnPart[] = []
  let columns: DrawnPart[][] = []
  const endLane = () => {
    parts.push(...columns.flat())
    columns = []
  }
  for (const { index, start: top } of drawn) {
    const line = lines[index]
    if (line?.kind === 'lane') {
      endLane()
      parts.push({ kind: 'lane', id: line.id, lane: line.lane, group: line.group, top })
    }
    for (const [column, listed] of line?.kind === 'cards' ? line.cards.entries() : []) {
      if (listed === null) continue
      const part: DrawnPart = { kind: 'card', id: listed.key, listed, column, top }
      columns[column] = [...(columns[column] ?? []), part]
    }
  }
  endLane()
  return parts
}
