/** A text as search compares it: without case, accents and width. */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}
