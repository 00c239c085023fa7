import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { check } from '../check/check.ts'
import { explanations } from '../check/explanations.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { surveyPage } from '../fixtures/survey-page.ts'
import { workshopPage } from '../fixtures/workshop-page.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { PageFile } from '../reader/page.ts'
import { damaged } from './damage.ts'
import { madeManifest, madePages } from './made-playbook.ts'
import { type Random, randomFrom } from './random.ts'

const size = { pages: 4, tasksPerPage: 6 }
const manifest = readManifest('playbook.yaml', madeManifest(size))
const [first = { file: 'a.md', text: '' }, ...others] = [
  ...madePages(size),
  { file: 'talks-sc.md', text: workshopPage },
  { file: 'survey.md', text: surveyPage },
]
const sources: readonly [PageFile, ...PageFile[]] = [first, ...others]
const texts = sources.map(({ text }) => text) as [string, ...string[]]

const ofPage = new Set<string>(explanations.filter(({ scope }) => scope === 'page').map(({ code }) => code))

function somePage(random: Random, file: string): PageFile {
  const { text } = random.pick(sources)
  return { file, text: random.chance(0.8) ? damaged(text, random, texts) : text }
}

/** What the checker says of pages that each stand for themselves. */
function findings(pages: readonly PageFile[], withManifest: boolean): readonly string[] {
  const playbook = readPlaybook(pages, withManifest ? manifest : undefined)
  return check(playbook, { today: '2026-11-22' })
    .filter(({ code }) => ofPage.has(code))
    .map((diagnostic) => JSON.stringify(diagnostic))
}

test('[P74] a page that is added changes nothing that is said of another, but by rules over the playbook (400 playbooks)', async () => {
  assert.ok(ofPage.size > 0)
  for (let seed = 0; seed < 400; seed++) {
    // The fast parser's memory is given back between two turns of the event loop, and not before.
    await setImmediate()
    const random = randomFrom(seed)
    const pages = sources.slice(0, 1 + random.int(3)).map(({ file }) => somePage(random, file))
    const added = somePage(random, 'added.md')
    const withManifest = random.chance(0.5)
    const before = findings(pages, withManifest)
    const after = findings([...pages, added], withManifest)
    const ofOthers = after.filter((finding) => !finding.includes('"file":"added.md"'))
    assert.deepEqual(ofOthers, before, `seed ${seed}`)
  }
})
