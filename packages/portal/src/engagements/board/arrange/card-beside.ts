import type { Board } from './arrange-board.ts'

/** A way from one card of a board to another. */
export type BoardMove = 'up' | 'down' | 'left' | 'right' | 'first' | 'last'

/** Where a card stands: its lane, its column, and how far down. */
interface CardPlace {
  readonly lane: number
  readonly column: number
  readonly at: number
}

/**
 * The key of the card that a move leads to. Up and down stay in the column and go on in the next lane that has a card
 * in it; left and right stay in the lane and pass over empty cells; first and last are those of the column. `null` where
 * there is none.
 */
export function cardBeside({ lanes }: Board, key: string, move: BoardMove): string | null {
  const place = placeOf(lanes, key)
  if (place === null) return null
  const { lane, column, at } = place
  switch (move) {
    case 'left':
    case 'right': {
      const cells = lanes[lane]?.cells ?? []
      const beside = move === 'left' ? cells.slice(0, column).reverse() : cells.slice(column + 1)
      const cell = beside.find(({ length }) => length > 0)
      return (cell?.[at] ?? cell?.at(-1))?.key ?? null
    }
    default: {
      const cards = lanes.flatMap(({ cells, isOpen }) => (isOpen ? (cells[column] ?? []) : []))
      const from = cards.findIndex((card) => card.key === key)
      const to = { up: from - 1, down: from + 1, first: 0, last: cards.length - 1 }[move]
      return to < 0 || to === from ? null : (cards[to]?.key ?? null)
    }
  }
}

function placeOf(lanes: Board['lanes'], key: string): CardPlace | null {
  for (const [lane, { cells, isOpen }] of lanes.entries()) {
    if (!isOpen) continue
    for (const [column, cell] of cells.entries()) {
      const at = cell.findIndex((card) => card.key === key)
      if (at >= 0) return { lane, column, at }
    }
  }
  return null
}
