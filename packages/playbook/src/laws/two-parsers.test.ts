import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { surveyPage } from '../fixtures/survey-page.ts'
import { workshopPage } from '../fixtures/workshop-page.ts'
import { parsePortably } from '../markdown/portable-parser.ts'
import { writtenSections } from '../questionnaire/written-sections.ts'
import type { Page } from '../reader/page.ts'
import { readPage } from '../reader/read-page.ts'
import { damaged } from './damage.ts'
import { madePages } from './made-playbook.ts'
import { randomFrom } from './random.ts'

const read = (folder: URL) =>
  globSync('**/*.md', { cwd: fileURLToPath(folder) })
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8').replace(/^\uFEFF/, '') }))
const corpus = new URL('../../../../../shared/corpus/', import.meta.url)
const bundled = read(new URL('../../../../playbooks/service-onboarding/', import.meta.url))
const made = [
  ...madePages({ pages: 2, tasksPerPage: 12 }),
  { file: 'workshop.md', text: workshopPage },
  { file: 'survey.md', text: surveyPage },
]

/** What a page says must be done: every row, with the step that it stands in, and where; or what it asks. */
function contentsOf(text: string, parse?: Parameters<typeof readPage>[2]) {
  const page = readPage({ file: 'a.md', text }, 'en', parse)
  return page.isQuestionnaire ? writtenSections(page) : tasksOf(page)
}

function tasksOf({ steps }: Page) {
  return steps.flatMap(({ title, tables }) =>
    tables.flatMap(({ rows }) =>
      rows.map(({ id, name, mandatory, role, services, span }) => ({
        step: title.value,
        id,
        name,
        mandatory,
        role,
        services,
        span,
      })),
    ),
  )
}

function assertSame(text: string, message: string): void {
  assert.deepEqual(contentsOf(text), contentsOf(text, parsePortably), message)
}

/** After front matter that never ends the portable parser takes the first list for something else. */
function hasOpenFrontMatter(text: string): boolean {
  return /^---[ \t]*[\r\n]/.test(text) && !/[\r\n]---[ \t]*(?:[\r\n]|$)/.test(text)
}

test('[P2] both parsers give the same tasks and questions for every bundled and made page', () => {
  for (const { file, text } of [...bundled, ...made]) assertSame(text, file)
})

test('[P2] both parsers give the same tasks and questions for every page of a real playbook', {
  skip: existsSync(corpus) ? false : 'no corpus beside this checkout',
}, () => {
  for (const { file, text } of read(corpus)) assertSame(text, file)
})

test('[P2] both parsers give the same tasks for damaged pages (300 pages)', async () => {
  const texts = [...bundled, ...made].map(({ text }) => text) as [string, ...string[]]
  for (let seed = 0; seed < 300; seed++) {
    // The fast parser's memory is given back between two turns of the event loop, and not before.
    await setImmediate()
    const random = randomFrom(seed)
    const text = damaged(random.pick(texts), random, texts)
    if (!hasOpenFrontMatter(text)) assertSame(text, `seed ${seed}`)
  }
})
