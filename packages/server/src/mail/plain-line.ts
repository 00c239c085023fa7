/**
 * Text as one line without anything that only machines see: no line breaks of any kind, no control characters, nothing
 * that turns the direction of what follows. For headers, and wherever a line more would be a line of somebody else's.
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .toWellFormed()
    .trim()
}

/** Text of several lines, each as {@link plainLine} has it. */
export function plainText(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map(plainLine)
    .join('\n')
    .trim()
}
