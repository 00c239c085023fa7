import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readPage } from './read-page.ts'

const corpus = new URL('../../../../../shared/corpus/', import.meta.url)
const skip = existsSync(corpus) ? false : 'the corpus is not beside this checkout'

/** Lines that hold more rows than one, by page and line: how many. */
const shared: ReadonlyMap<string, number> = new Map([
  ['en/migrate-migration-partner.md:66', 2],
  ['zh-CN/migrate-migration-partner-sc.md:66', 2],
])

/**
 * The task rows of a text, told from its lines alone: a pipe or two, an id of three or four digits, also as the text of
 * a link, a pipe, and further on a cell that begins with M or O by itself.
 */
const row = /^\|{1,2}\s*\[?\d{3,4}(?:\]\([^)]*\))?\s*\|.*\|\s*[MO](?:\s*\||\s+\p{L})/u

function countedRows(file: string, text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const place = `${file}:${index + 1}`
    return row.test(line) ? Array.from({ length: shared.get(place) ?? 1 }, () => place) : []
  })
}

for (const [language, expected] of Object.entries({ en: 255, 'zh-CN': 254 })) {
  test(`[P52] every task row of the corpus is read, and none is invented: ${language}`, { skip }, () => {
    const folder = new URL(`${language}/`, corpus)
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
    const places = files.map((name) => {
      const [file, text] = [`${language}/${name}`, readFileSync(new URL(name, folder), 'utf8')]
      const { steps } = readPage({ file, text })
      const tables = steps.flatMap((step) => step.tables)
      assert.deepEqual(
        tables.flatMap(({ damaged }) => damaged),
        [],
        file,
      )
      const rows = tables.flatMap((table) => table.rows)
      for (const { name: named, role, id } of rows)
        assert.ok(named.value !== '' && role.value !== '', `${file} ${id.value}`)
      return { counted: countedRows(file, text), read: rows.map(({ span }) => `${file}:${span.start.line}`) }
    })
    const counted = places.flatMap((page) => page.counted)
    assert.deepEqual(
      places.flatMap((page) => page.read.toSorted()),
      places.flatMap((page) => page.counted.toSorted()),
    )
    assert.equal(counted.length, expected)
  })
}
