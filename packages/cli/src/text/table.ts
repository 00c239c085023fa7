import { displayWidth, fitWidth, printable } from './display-width.ts'

export interface Column {
  readonly title: string
  readonly cells: readonly string[]
  /** May be cut where the table is wider than the terminal. */
  readonly shrinks?: boolean
}

const gap = '  '
const narrowest = 8

/** A table with its columns aligned by what a terminal shows; at most `width` cells wide where that is possible. */
export function formatTable(columns: readonly Column[], width = Number.POSITIVE_INFINITY): string {
  const printed = columns.map(({ title, cells, shrinks }) => {
    const lines = [title, ...cells].map(printable)
    return {
      lines,
      shrinks: shrinks === true,
      width: lines.reduce((most, line) => Math.max(most, displayWidth(line)), 0),
    }
  })
  shrink(printed, width)
  const rows = (columns[0]?.cells.length ?? 0) + 1
  const lines = Array.from({ length: rows }, (_, row) =>
    printed
      .map((column) => pad(column.lines[row] ?? '', column.width))
      .join(gap)
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

function shrink(columns: { shrinks: boolean; width: number }[], width: number): void {
  let excess = columns.reduce((sum, column) => sum + column.width + gap.length, -gap.length) - width
  const candidates = columns.filter((column) => column.shrinks)
  while (excess > 0) {
    const widest = candidates.reduce<(typeof candidates)[number] | null>(
      (most, column) => (most === null || column.width > most.width ? column : most),
      null,
    )
    if (widest === null || widest.width <= narrowest) return
    widest.width--
    excess--
  }
}

function pad(text: string, width: number): string {
  const fitted = fitWidth(text, width)
  return fitted + ' '.repeat(Math.max(0, width - displayWidth(fitted)))
}
