import type { TextEdit } from '../text/edit.ts'

/** A character that a reader cannot see, where it stands, and what it should be. */
export interface HiddenCharacter extends TextEdit {
  /** `marker`: among the signs that a line begins with, where it hides from the parser what the line is. */
  readonly place: 'row' | 'link' | 'marker' | 'prose'
}

const hidden = /[\u200B-\u200D\u2060\uFEFF\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069\u00A0]/g
const nbsp = '\u00A0'

/**
 * The hidden characters of a text. A no-break space is one where it is not what it looks like: in a table row, in a
 * link, among the markers of a line. A joiner between two emoji is none: without it they fall apart.
 */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  const found: HiddenCharacter[] = []
  for (const { index, 0: char } of text.matchAll(hidden)) {
    if (char === '\u200D' && joinsEmoji(text, index)) continue
    const place = placeOf(text, index)
    if (char === nbsp && place === 'prose') continue
    const isSpace = char === nbsp && place !== 'link'
    found.push({ start: index, end: index + 1, text: isSpace ? ' ' : '', place })
  }
  return found
}

const emojiBefore = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u
const emojiAfter = /^\p{Extended_Pictographic}/u

function joinsEmoji(text: string, index: number): boolean {
  return (
    emojiBefore.test(text.slice(Math.max(0, index - 3), index)) && emojiAfter.test(text.slice(index + 1, index + 3))
  )
}

/** Longer lines are looked at in part only, so that a page of one line takes no longer. */
const reach = 500

function placeOf(text: string, index: number): HiddenCharacter['place'] {
  const window = text.slice(Math.max(0, index - reach), index)
  const before = window.slice(Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r')) + 1)
  const after = /^[^\r\n]*/.exec(text.slice(index + 1, index + 1 + reach))?.[0] ?? ''
  if (inLink(before, after)) return 'link'
  if (/^[\s>#*+\-\u200B-\u200D\u2060\uFEFF]*$/.test(before)) return 'marker'
  return before.includes('|') || /^[^|]*\|/.test(after) ? 'row' : 'prose'
}

function inLink(before: string, after: string): boolean {
  const opening = before.lastIndexOf('](')
  if (opening >= 0 && !/[)\s]/.test(before.slice(opening + 2).replace(/\u00A0/g, '')))
    return /^[^\s(]*\)/.test(after.replace(/\u00A0/g, ''))
  const url = before.search(/https?:\/\/[^\s<>|]*$/)
  return url >= 0 && /^[\w/%?=&#.+~-]/.test(after)
}
