import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { check } from '../check/check.ts'
import { page } from '../check/rule.ts'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { workshopPage } from '../fixtures/workshop-page.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { PageFile } from '../reader/page.ts'
import { fixAll } from './fix-all.ts'

const manifest = readManifest(
  'playbook.yaml',
  page('languages: { en: en, zh-CN: zh }', 'roles:', '  lead: { name: { en: Lead, zh-CN: 交付经理 }, aliases: [FM] }'),
)

const playbookOf = (files: readonly PageFile[]) => readPlaybook(files, manifest)
const find = (files: readonly PageFile[]) => check(playbookOf(files), { today: '2026-11-22' })

/** What a customer is asked for by the pages: steps and tasks, with all that decides over them, and nothing of wording. */
function work(files: readonly PageFile[]) {
  const processes = compile(playbookOf(files)).release?.processes ?? []
  return processes.map(({ id, steps }) => ({
    id,
    steps: steps.map(({ tasks }) =>
      tasks.map(({ id, mandatory, condition, gate }) => ({
        id,
        mandatory,
        condition: condition?.text,
        gate: gate?.process,
      })),
    ),
  }))
}

const damages = [
  (line: string) => line.replace(/\|\s*$/, ''),
  (line: string) => line.replace(/(\p{L})/u, '$1\u200B'),
  (line: string) => line.replace(/\.md\)/, '-en.md)'),
  (line: string) => line.replace(/\]\((?=\w)/, '](\u200B'),
  (line: string) => line.replace(/\*\*/g, ''),
  (line: string) => line.replace(/^(#+) /, '$1'),
  (line: string) => line.replace(/^#/, '##'),
  (line: string) => line.replace(':', '：'),
  (line: string) => line.toUpperCase(),
  (line: string) => `${line} `,
  (line: string) => `${line}\n${line}`,
  (line: string) => line.replace(/^\|\s*(\d+)/, '| **$1**.'),
  (line: string) => line.replace('https://', 'http://'),
  () => '',
]

/** A page whose lines were damaged as people damage them. */
function damaged(text: string): fc.Arbitrary<string> {
  const lines = text.split('\n')
  const hit = fc.tuple(fc.nat(lines.length - 1), fc.constantFrom(...damages))
  return fc.tuple(fc.array(hit, { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\r\n')).map(([hits, end]) => {
    const changed = [...lines]
    for (const [at, damage] of hits) changed[at] = damage(changed[at] ?? '')
    return changed.join('\n').replaceAll('\n', end)
  })
}

test('[P120] fixes of damaged pages come to an end, once and for all (seed 120)', () => {
  fc.assert(
    fc.property(damaged(workshopPage), damaged(workshopPage), (en, zh) => {
      const files = [
        { file: 'en/hold-talks.md', text: en },
        { file: 'zh/hold-talks.md', text: zh },
      ]
      const first = fixAll(files, find)
      assert.deepEqual(
        first.left.filter(({ fix }) => fix !== undefined).map(({ code, span }) => `${code} ${span.start.line}`),
        [],
      )
      const second = fixAll(first.files, find)
      assert.deepEqual([second.files, second.applied], [first.files, []])
    }),
    { seed: 120, numRuns: 150 },
  )
})

test('[P125] what a page asks for is the same after its fixes (seed 125)', () => {
  fc.assert(
    fc.property(damaged(workshopPage), (text) => {
      const files = [{ file: 'en/hold-talks.md', text }]
      assert.deepEqual(work(fixAll(files, find).files), work(files))
    }),
    { seed: 125, numRuns: 150 },
  )
})
