/** Characters that take two cells of a terminal: CJK letters and punctuation, full-width forms, emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u

/** Characters that take none: they change the one before. */
const joined = /[\p{Mn}\p{Me}]/u

/** Characters that would move the cursor, hide, or turn the line around; a terminal shows their code instead. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

/** How many cells of a terminal a text takes; it holds printable characters only. */
export function displayWidth(text: string): number {
  let width = 0
  for (const char of text) width += joined.test(char) ? 0 : wide.test(char) ? 2 : 1
  return width
}

/** One character of a text as a terminal can show it: a tab as one space, an unprintable one as its code. */
export function printableChar(char: string): string {
  if (char === '\t') return ' '
  if (!unprintable.test(char)) return char
  return `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
}

/** A text that a terminal shows as it is, whatever stood in the file: no escape sequence passes. */
export function printable(text: string): string {
  return Array.from(text, printableChar).join('')
}

/** The text in at most `width` cells, with an ellipsis where something is cut off; `width` is at least 1. */
export function fitWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const char of text) {
    used += displayWidth(char)
    if (used > width - 1) break
    kept += char
  }
  return `${kept}…`
}
