/** A letter that does something with the row that has the focus; the overview of the keyboard says so by its title. */
export interface RowKey<Row> {
  /** A letter other than `j`, `k` and `x`. */
  readonly letter: string
  readonly title: string
  /** `line` is the row's element: a menu can be placed at it. */
  readonly run: (row: Row, line: HTMLElement) => void
}
