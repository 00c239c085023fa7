import type { Column } from './column.ts'

const gap = 12

/** The columns for which a width has room, in their order: the one with the lowest rank goes first, then the last. */
export function fittingColumns<Row>(columns: readonly Column<Row>[], width: number): readonly Column<Row>[] {
  const fitting = [...columns]
  while (neededWidth(fitting) > width) {
    const goes = fitting.reduce<number>((lowest, { rank }, at) => {
      if (rank === undefined) return lowest
      return lowest === -1 || rank <= (fitting[lowest]?.rank ?? 0) ? at : lowest
    }, -1)
    if (goes === -1) break
    fitting.splice(goes, 1)
  }
  return fitting.length === columns.length ? columns : fitting
}

/** The columns as a grid of CSS draws them. */
export function columnTemplate(columns: readonly Column<never>[]): string {
  return columns
    .map(({ width, grow }) => (grow === undefined ? `${width}px` : `minmax(${width}px, ${grow}fr)`))
    .join(' ')
}

/** The columns on paper, whose width is another than the window's: they share it as their widths are to each other. */
export function paperTemplate(columns: readonly Column<never>[]): string {
  return columns.map(({ width, grow = 0 }) => `minmax(0, ${width * (1 + grow / 2)}fr)`).join(' ')
}

function neededWidth(columns: readonly Column<never>[]): number {
  return columns.reduce((sum, { width }) => sum + width + gap, 0)
}
