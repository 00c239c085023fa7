import type { I18n, MessageDescriptor } from '@lingui/core'

/** A piece of a sentence: words, or the name of something that it leads to. `text` is what is read of it. */
export type Part =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | {
      readonly kind: 'task'
      readonly key: string
      readonly number: string
      readonly name: string
      readonly text: string
    }
  | { readonly kind: 'process'; readonly process: string; readonly text: string }
  | { readonly kind: 'request'; readonly request: string; readonly text: string }
  | { readonly kind: 'event'; readonly seq: number; readonly text: string }
  /** What an event changed in everything that follows from it. */
  | { readonly kind: 'difference'; readonly from: number; readonly to: number; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }

/** A sentence whose names can be links; every language puts them where it wants them. */
export type Sentence = readonly Part[]

/** Puts a part, or a sentence, where the message has a value. */
export type Put = (part: Part | Sentence) => string

// Signs that no text has a meaning for; between them stands the number of a part.
const [open, close] = ['\uE000', '\uE001']

/** Says a message with parts in it: `sentence(i18n, (put) => msg\`gave ${{ task: put(task) }} to ${{ person: put(person) }}\`)`. */
export function sentence(i18n: I18n, write: (put: Put) => MessageDescriptor): Sentence {
  const parts: Sentence[] = []
  const put: Put = (part) => `${open}${parts.push(isPart(part) ? [part] : part) - 1}${close}`
  const said = i18n._(write(put))
  return said.split(open).flatMap((piece, at): Sentence => {
    if (at === 0) return text(piece)
    const end = piece.indexOf(close)
    const part = parts[Number(piece.slice(0, end))]
    return part === undefined ? text(piece) : [...part, ...text(piece.slice(end + 1))]
  })
}

/** What is read of a sentence. */
export function plainText(sentence: Sentence): string {
  return sentence.map((part) => part.text).join('')
}

/** Words that are a sentence of their own. */
export function text(words: string): Sentence {
  return words === '' ? [] : [{ kind: 'text', text: words }]
}

function isPart(part: Part | Sentence): part is Part {
  return 'kind' in part
}
