import type { Question } from '@fairlead/playbook'
import { useState } from 'react'
import type { Words } from '../../process/words/words.ts'
import { type Entry, isSameEntry } from '../entry/entry.ts'
import { fieldText } from '../entry/entry-words.ts'
import { readEntry } from '../entry/read-entry.ts'

interface Typed {
  readonly question: Question
  readonly words: Pick<Words, 'i18n'>
  readonly entry: Entry
  readonly onWrite: (entry: Entry) => void
}

/**
 * A field that is typed into: as long as somebody does it shows what is typed, to the letter; else the entry as the
 * language writes it. What others have made of the entry is shown at once.
 */
export function useTypedText({ question, words, entry, onWrite }: Typed) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly entry: Entry } | null>(null)
  const [isFocused, setFocused] = useState(false)
  const isMine = typed !== null && isSameEntry(typed.entry, entry)
  return {
    text: isMine ? typed.text : fieldText(words, question, entry),
    /** What is half typed is not wrong yet. */
    isTyping: isFocused && isMine,
    type: (text: string) => {
      const next = readEntry(question, text)
      setTyped({ text, entry: next })
      onWrite(next)
    },
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false)
      setTyped(null)
    },
  }
}
