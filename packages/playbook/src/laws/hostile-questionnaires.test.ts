import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { canonicalJson } from '../canonical/canonical-json.ts'
import { check } from '../check/check.ts'
import { page } from '../check/rule.ts'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { surveyPage } from '../fixtures/survey-page.ts'
import { workshopPage } from '../fixtures/workshop-page.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { readRelease } from '../release/read-release.ts'
import { damaged } from './damage.ts'
import { randomFrom } from './random.ts'

const manifest = readManifest(
  'playbook.yaml',
  page(
    'languages: { en: en, zh-CN: zh }',
    'constants: { many: 500 }',
    'facts: { seats: { type: number, label: { en: Seats } } }',
    'tasks: { "11": { questionnaire: survey }, "12": { condition: seats > many } }',
  ),
)

test('[P189] a page that asks, however damaged, in one language or two, is read, and what is read is a release (250 pages)', async () => {
  const kept = { questions: 0, all: 0 }
  for (let seed = 0; seed < 250; seed++) {
    // The fast parser's memory is given back between two turns of the event loop, and not before.
    await setImmediate()
    const random = randomFrom(seed)
    const text = () => damaged(surveyPage, random, [surveyPage, workshopPage])
    const files = [
      { file: 'en/survey.md', text: text() },
      { file: 'zh/survey.md', text: random.chance(0.5) ? surveyPage : text() },
      { file: 'en/talks.md', text: workshopPage },
    ]
    const playbook = readPlaybook(files, manifest)
    const compiled = compile(playbook)
    check(playbook, { today: '2026-11-22', compiled })
    const [questionnaire] = compiled.questionnaires
    kept.questions += questionnaire?.questions.length ?? 0
    kept.all += 7
    if (compiled.release === null) continue
    const ids = questionnaire?.questions.map(({ question }) => question.id) ?? []
    assert.equal(new Set(ids).size, ids.length, `seed ${seed}`)
    assert.ok(readRelease(canonicalJson(compiled.release)).ok, `seed ${seed}`)
  }
  assert.ok(kept.questions > kept.all / 2, JSON.stringify(kept))
})

const head = ['# Ask', 'Kind: **Questionnaire**', '## S']
const columns = ['| Id | Question | Type | Allowed | Condition | Fact |', '|-|-|-|-|-|-|']
const many = (count: number, row: (at: number) => string) => Array.from({ length: count }, (_, at) => row(at))

/** What costs more than in proportion where somebody compares everything with everything. */
const hostile: Readonly<Record<string, readonly string[]>> = {
  'a thousand questions': many(1000, (at) => `| q${at} | What? | number | 1–5 | | |`),
  'one id over and over': many(1000, () => '| id | What? | | | | |'),
  'one fact over and over': many(1000, (at) => `| q${at} | What? | | | seats == ${at} | seats |`),
  'each asked after the one before': many(
    400,
    (at) => `| q${at} | What? | number | 1–5 | ${at === 0 ? '' : `q${at - 1} > 0 && q${at - 1} < 9`} | |`,
  ),
  'a thousand choices': [`| a | Where? | choice | ${many(1000, (at) => `c${at}`).join(' / ')} | | |`],
  'one choice a thousand times': [`| a | Where? | choice | ${many(1000, () => 'c').join(' / ')} | | |`],
  'a thousand bounds': [`| a | What? | number | ${many(1000, (at) => `${at}–`).join('')} | | |`],
  'a thousand conditions': [`| a | What? | | | ${many(400, () => 'a').join(' && ')} | |`],
  'a thousand sections': many(
    500,
    (at) => `\n## S${at}\nFor Each: **G**\n\n${columns.join('\n')}\n| q${at} | What? | | | | |`,
  ),
  'columns over and over': [
    `\n| Id | Question | ${many(1000, () => 'Type').join(' | ')} |\n|${'-|'.repeat(1002)}\n| a | What? |${' x |'.repeat(1000)}`,
  ],
}

for (const [what, rows] of Object.entries(hostile)) {
  test(`[P71] a page that asks with ${what} takes no more than 50 ms for each of its kilobytes`, () => {
    const text = page(...head, ...columns, ...rows)
    const files = ['en', 'zh'].map((folder) => ({ file: `${folder}/survey.md`, text }))
    const start = performance.now()
    const playbook = readPlaybook(files, manifest)
    check(playbook, { today: '2026-11-22' })
    const took = performance.now() - start
    assert.ok(took < 1000 + (50 * 2 * text.length) / 1024, `${Math.round(took)} ms for ${text.length} characters`)
  })
}
