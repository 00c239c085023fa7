/** Which groups of a table are folded away, kept beside it: in the address of the page for example. */
export interface GroupFolding {
  /** The groups by the names that the grouping gives them. */
  readonly folded: readonly string[]
  readonly onFolded: (groups: readonly string[]) => void
}
