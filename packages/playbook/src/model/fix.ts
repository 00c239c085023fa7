import type { Span } from './span.ts'

/** Replaces what stands in `span` by `text`; an empty span inserts. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A mechanical remedy of a finding: applying all edits at once takes the finding away and changes nothing else. */
export interface Fix {
  /** What it does, as an order: "Close the row". */
  readonly title: string
  /** They do not overlap. */
  readonly edits: readonly Edit[]
}
