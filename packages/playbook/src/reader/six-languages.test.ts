import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Label, Page, PageStep } from './page.ts'
import { processIdOf } from './process-id.ts'
import { readPage } from './read-page.ts'

const folder = new URL('../fixtures/pages/', import.meta.url)
const golden = new URL('read.golden.json', folder)

/** What a page says, in few words, so that a person can read it. */
function told({ file, language, frontMatter, title, labels, steps, nextSteps, changes, repairs }: Page): unknown {
  return {
    file,
    language,
    title: title?.value,
    date: frontMatter.date?.value ?? null,
    labels: labels.map(label),
    steps: steps.map(step),
    next: nextSteps.map(({ condition, href }) => `${condition} → ${href === null ? null : processIdOf(href)}`),
    changes: changes.map(({ date, text }) => `${date.value} ${text.value}`),
    repairs: repairs.map(({ code }) => code).toSorted(),
  }
}

function label({ kind, values, span }: Label): string {
  return `${span.start.line} ${kind}: ${values.join(' | ')}`
}

function step({ title, labels, tables }: PageStep): unknown {
  const rows = tables.flatMap((table) => table.rows)
  return {
    title: title.value,
    labels: labels.map(label),
    tasks: rows.map(({ id, name, links, mandatory, role, services, span }) =>
      [span.start.line, id.value, name.value, links.map(({ href }) => href), mandatory ? 'M' : 'O', role.value]
        .concat(services.value)
        .join(' · '),
    ),
    damaged: tables.flatMap(({ damaged }) => damaged.map(({ value }) => value)),
  }
}

test('[P53] pages in German, Japanese, Portuguese and Spanish say what their authors meant, wherever it stands', () => {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((file) => told(readPage({ file, text: readFileSync(new URL(file, folder), 'utf8') })))
  const text = `${JSON.stringify(pages, null, 2)}\n`
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, text)
  else assert.equal(text, readFileSync(golden, 'utf8'), 'look why, then write it with UPDATE_GOLDEN=1')
})
