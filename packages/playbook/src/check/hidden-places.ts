import type { Page } from '../reader/page.ts'
import { type HiddenCharacter, hiddenCharacters } from '../repair/hidden-characters.ts'

/** A hidden character with the kind of place that it stands in. */
export interface PlacedHidden extends Omit<HiddenCharacter, 'place'> {
  readonly place: HiddenCharacter['place'] | 'heading' | 'label'
}

/** The hidden characters of a page; in headings and labels they do what they do in names, elsewhere in prose nothing. */
export function hiddenPlaces({ text, labels, steps }: Page): readonly PlacedHidden[] {
  const hidden = hiddenCharacters(text)
  if (hidden.length === 0) return []
  const spans = [...labels, ...steps.flatMap((step) => step.labels)].map(({ span }) => span)
  return hidden.map((found) => {
    const lineStart = text.lastIndexOf('\n', found.start - 1) + 1
    if (found.place === 'marker') return { ...found, place: hidesMarker(text, found.start) ? 'marker' : 'prose' }
    if (found.place !== 'prose') return found
    if (/^[\s>]{0,9}#/.test(text.slice(lineStart, Math.min(found.start, lineStart + 10)))) {
      return { ...found, place: 'heading' }
    }
    const isInLabel = spans.some(({ start, end }) => start.offset <= found.start && found.start < end.offset)
    return isInLabel ? { ...found, place: 'label' } : found
  })
}

/** Whether there is a sign beside the character that says what the line is: before it, or hidden behind it. */
function hidesMarker(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const beginning = text.slice(Math.max(lineStart, at - 40), at + 40).split(/[\r\n]/, 1)[0] ?? ''
  return /^(?:#|>|\||[-*+]\s|\d{1,9}[.)]\s)/.test(beginning.replace(/[^\x21-\x7E\p{L}\p{N}\p{P} ]/gu, '').trimStart())
}
