/** A text of several lines in its normal form; `null` where it is empty, too long, or has control characters. */
export function prose(value: unknown, most: number): string | null {
  if (typeof value !== 'string') return null
  const text = value.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  return text === '' || text.length > most || /[^\P{Cc}\n\t]/u.test(text) ? null : text
}
