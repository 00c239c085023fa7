import { readFileSync } from 'node:fs'
import type { Messages } from '@lingui/core'
import { formatter } from '@lingui/format-po'

/** The portal's own words in a language, as they stand in its catalogues. */
export function catalogue(language: string): Messages {
  return { ...read(language, 'messages'), ...read(language, 'later') }
}

function read(language: string, name: string): Messages {
  const file = new URL(`../src/locales/${language}/${name}.po`, import.meta.url)
  const context = { locale: language, sourceLocale: 'en', filename: file.pathname }
  const parsed = formatter({ lineNumbers: false }).parse(readFileSync(file, 'utf8'), context)
  if (parsed instanceof Promise) throw new Error('Expected a catalogue that can be read at once')
  return Object.fromEntries(
    Object.entries(parsed).map(([id, message]) => [id, message.translation || message.message || '']),
  )
}

/** What the portal says for an English message: the tests read what people read. */
export type Saying = (message: string) => string

/** The words of a language by the English ones; a message that the portal does not have is a mistake of the test and throws. */
export function saying(language: string): Saying {
  const english = catalogue('en')
  const words = catalogue(language)
  const ids = new Map(Object.entries(english).map(([id, message]) => [message, id]))
  return (message) => {
    const found = words[ids.get(message) ?? '']
    if (typeof found !== 'string') throw new Error(`The portal does not say "${message}".`)
    return found
  }
}
