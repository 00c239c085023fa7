import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { getCatalogs } from '@lingui/cli/api'
import { type CatalogType, getConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'

const english = await read('en')
const chinese = await read('zh-CN')

test('the catalogues are those of the source: run `npm run extract` after a change of words', async () => {
  const config = getConfig({ configPath: fileURLToPath(new URL('../../lingui.config.ts', import.meta.url)) })
  const catalogs = await getCatalogs(config)
  const collected = await Promise.all(catalogs.map((catalog) => catalog.collect()))
  const said = Object.fromEntries(collected.flatMap((messages) => Object.entries(messages ?? {})))
  const missing = Object.entries(said).filter(([id]) => !Object.hasOwn(english, id))
  const left = Object.entries(english).filter(([id]) => !Object.hasOwn(said, id))
  const words = (found: readonly (readonly [string, { readonly message?: string }])[]) => found.map(([, { message }]) => message)
  assert.deepEqual([words(missing), words(left)], [[], []])
})

test('every message of the portal has words in Simplified Chinese', () => {
  const missing = Object.entries(english).filter(([id]) => (chinese[id]?.translation ?? '').trim() === '')
  assert.deepEqual(
    missing.map(([, { message }]) => message),
    [],
  )
})

test('no catalogue keeps a message that the portal no longer says', () => {
  const obsolete = Object.values({ ...english, ...chinese }).filter((message) => message.obsolete)
  const unknown = Object.keys(chinese).filter((id) => !Object.hasOwn(english, id))
  assert.deepEqual([obsolete.map(({ message }) => message), unknown], [[], []])
})

test('a translation keeps the placeholders and tags of its message', () => {
  const changed = Object.entries(chinese).filter(
    ([id, { translation }]) => !sameParts(english[id]?.message ?? '', translation ?? ''),
  )
  assert.deepEqual(
    changed.map(([, { message, translation }]) => [message, translation]),
    [],
  )
})

/** All words of a language: those of the first pages, and those that come later. */
async function read(locale: string): Promise<CatalogType> {
  const parts = ['messages', 'later'].map(async (name) => {
    const text = readFileSync(new URL(`./${locale}/${name}.po`, import.meta.url), 'utf8')
    const filename = `${locale}/${name}.po`
    return await formatter({ lineNumbers: false }).parse(text, { locale, sourceLocale: 'en', filename })
  })
  return Object.assign({}, ...(await Promise.all(parts)))
}

// Chinese has no plural of its own and may say a name twice, so only which parts there are is compared.
function sameParts(message: string, translation: string): boolean {
  return JSON.stringify(parts(message)) === JSON.stringify(parts(translation))
}

function parts(text: string): readonly string[] {
  const found = text.matchAll(/<\/?\w+\/?>|\{(\w+)(?=[,}])/gu)
  return [...new Set([...found].map(([whole, name]) => name ?? whole))].sort()
}
