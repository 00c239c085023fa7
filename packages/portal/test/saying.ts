import { readFileSync } from 'node:fs'
import { formatter } from '@lingui/format-po'

/** What the portal says for an English message, in one of its languages: the tests read what people read. */
export type Saying = (message: string) => string

/** Reads the catalogue of a language; a message that it lacks is a mistake of the test and throws. */
export async function saying(locale: 'en' | 'zh-CN'): Promise<Saying> {
  const text = readFileSync(new URL(`../src/locales/${locale}/messages.po`, import.meta.url), 'utf8')
  const catalogue = await formatter({ lineNumbers: false }).parse(text, {
    locale,
    sourceLocale: 'en',
    filename: `${locale}/messages.po`,
  })
  const words = new Map(Object.values(catalogue).map(({ message, translation }) => [message, translation || message]))
  return (message) => {
    const found = words.get(message)
    if (found === undefined) throw new Error(`The portal does not say "${message}".`)
    return found
  }
}
