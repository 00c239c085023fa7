import { readFileSync } from 'node:fs'
import type { Messages } from '@lingui/core'
import { formatter } from '@lingui/format-po'

/** The portal's own words in a language, as they stand in its catalogue. */
export function catalogue(language: string): Messages {
  const file = new URL(`../src/locales/${language}/messages.po`, import.meta.url)
  const context = { locale: language, sourceLocale: 'en', filename: file.pathname }
  const parsed = formatter({ lineNumbers: false }).parse(readFileSync(file, 'utf8'), context)
  if (parsed instanceof Promise) throw new Error('Expected a catalogue that can be read at once')
  return Object.fromEntries(
    Object.entries(parsed).map(([id, message]) => [id, message.translation || message.message || '']),
  )
}
