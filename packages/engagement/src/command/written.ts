/** A text without white space around it, or `null` where nothing is left of it. */
export function written(text: string | null): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}
