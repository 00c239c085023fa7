/** A place in a text: `line` and `column` count from 1, `column` and `offset` in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A range of a text, `end` exclusive. */
export interface Range {
  readonly start: Point
  readonly end: Point
}

/** A range of a file of the playbook; `file` is relative to the playbook's folder, with forward slashes. */
export interface Span extends Range {
  readonly file: string
}
