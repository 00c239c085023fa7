/** A value in a table: text, a number, yes or no, nothing, or a day as `yyyy-mm-dd`. */
export type Cell = string | number | boolean | null | { readonly date: string }

/** One cell for each column, in their order. */
export type Row = readonly Cell[]

/** What can be exported. Its rows are read once, a few at a time, while the reader of the export reads. */
export interface Table {
  readonly columns: readonly { readonly key: string; readonly header: string }[]
  readonly rows: AsyncIterable<Row> | Iterable<Row>
}
