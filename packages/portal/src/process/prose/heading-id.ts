/** The id of a heading in the document; its prefix keeps a heading's words from taking an id of the portal's own. */
export function headingId(anchor: string): string {
  return `section-${anchor}`
}
