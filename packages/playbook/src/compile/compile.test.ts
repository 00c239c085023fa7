import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from '../canonical/canonical-json.ts'
import { page } from '../check/rule.ts'
import { workshopPage } from '../fixtures/workshop-page.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Release } from '../model/release.ts'
import { compile, releaseHash } from './compile.ts'
import { Names } from './names.ts'
import { readPlaybook } from './playbook.ts'

const file = { file: 'hold-talks.md', text: workshopPage }

function release(files: readonly { file: string; text: string }[], manifest?: string): Release {
  const read = manifest === undefined ? undefined : readManifest('playbook.yaml', manifest)
  const compiled = compile(readPlaybook(files, read))
  assert.deepEqual(compiled.diagnostics, [])
  assert.ok(compiled.release)
  return compiled.release
}

const bare = release([file])
const [process] = bare.processes
const tasks = process?.steps.flatMap((step) => step.tasks) ?? []

test('[P12] a step without a table is one optional task with its id, for the services that it applies to', () => {
  const leaf = tasks.filter(({ form }) => form === 'step')
  assert.deepEqual(
    leaf.map(({ id, mandatory, services, name }) => [id, mandatory, services, name['zh-CN']]),
    [['hold-talks:上传问卷', false, ['邮件'], '上传问卷']],
  )
})

test('[P14] the single mandatory task for all services in the last table is the gate, and says that it is inferred', () => {
  assert.deepEqual(
    tasks.filter(({ gate }) => gate !== null).map(({ id, gate }) => [id, gate]),
    [['109', { process: 'hold-talks', inferred: true, source: { file: 'hold-talks.md', line: 40, column: 1 } }]],
  )
  const declared = release([file], page('gates:', "  '101': { process: hold-talks }"))
  const gates = declared.processes[0]?.steps.flatMap((step) => step.tasks).filter(({ gate }) => gate !== null)
  assert.deepEqual(
    gates?.map(({ id, gate }) => [id, gate?.inferred]),
    [['101', false]],
  )
})

test('[P13] next steps are the outcomes, and lead on where the page is there', () => {
  assert.deepEqual(
    process?.outcomes.map(({ id, next }) => [id, next]),
    [
      ['fix-gaps', null],
      ['enable', null],
    ],
  )
  const both = release([file, { file: 'enable-sc.md', text: workshopPage }])
  assert.deepEqual(
    both.processes[0]?.outcomes.map(({ next }) => next),
    [null, 'enable'],
  )
})

test('[P15] a page keeps its order, and each of its tasks is in one block', () => {
  const blocks = process?.pages['zh-CN']?.blocks ?? []
  assert.deepEqual(
    blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind)),
    [
      'labels',
      '方法',
      '首次会议',
      'labels',
      'prose',
      '任务',
      'tasks',
      '上传问卷',
      'labels',
      'prose',
      'tasks',
      '全部完成',
      'labels',
      'tasks',
      '后续步骤',
      'outcomes',
      '刷新摘要',
      'prose',
    ],
  )
  const shown = blocks.flatMap((block) => (block.kind === 'tasks' ? block.tasks : []))
  assert.deepEqual(
    shown,
    tasks.map(({ id }) => id),
  )
})

const english = workshopPage
  .replace('阶段: **评估**', 'Phase: **Assess**')
  .replaceAll('主要角色', 'Primary Role')
  .replaceAll('适用于', 'Applies To')
  .replace('首次会议', 'First meeting')
  .replace('### 上传问卷', '### Upload the form')
  .replace('全部完成', 'All done')

test('[P10] steps have one id in every language: by shared tasks, by place, or by the titles of the manifest', () => {
  const files = [
    { file: 'en/hold-talks.md', text: english },
    { file: 'zh/hold-talks.md', text: workshopPage },
  ]
  const languages = page('languages: { en: en, zh-CN: zh }')
  const aligned = release(files, languages)
  assert.deepEqual(
    aligned.processes[0]?.steps.map(({ id, title }) => [id, title]),
    [
      ['hold-talks:first-meeting', { en: 'First meeting', 'zh-CN': '首次会议' }],
      ['hold-talks:upload-the-form', { en: 'Upload the form', 'zh-CN': '上传问卷' }],
      ['hold-talks:all-done', { en: 'All done', 'zh-CN': '全部完成' }],
    ],
  )
  const titles = page(
    'languages: { en: en, zh-CN: zh }',
    'facts:',
    '  moves: { type: yes-no, label: { en: Moves } }',
    'processes:',
    '  hold-talks:',
    '    steps:',
    '      form: { title: { en: Upload the form, zh-CN: 上传问卷 }, condition: moves }',
  )
  const form = release(files, titles).processes[0]?.steps[1]
  assert.deepEqual(
    [form?.id, form?.condition?.text, form?.condition?.source],
    ['hold-talks:form', 'moves', { file: 'playbook.yaml', line: 7, column: 71 }],
  )
})

const source = { file: 'playbook.yaml', line: 1, column: 1 }
const place = { language: 'en', source: { file: 'a.md', line: 3, column: 5 } }

test('[P11] names resolve in any language, by alias, whatever their capitals, widths and spaces', () => {
  const name = { en: 'Delivery Engineer', 'zh-CN': '交付工程师' }
  const names = new Names([{ id: 'engineer', name, aliases: ['FE'], source }], [])
  for (const name of ['delivery  engineer', '交付工程师', 'ＦＥ', 'Engineer'])
    assert.equal(names.idOf(name, place), 'engineer')
  assert.equal(names.isKnown('Other'), false)
  assert.equal(names.idOf('Other One', place), 'other-one')
  assert.deepEqual(
    names.all().map(({ id }) => id),
    ['engineer', 'other-one'],
  )
})

test('[P11] a name of two entries means the first, and a name that only looks like an id is not taken in twice', () => {
  const entries = [
    { id: 'delivery-engineer', name: { en: 'Engineer' }, aliases: ['FE'], source },
    { id: 'field-expert', name: { en: 'Expert' }, aliases: ['fe'], source },
  ]
  const names = new Names(entries, [])
  assert.equal(names.idOf('FE', place), 'delivery-engineer')
  assert.deepEqual(names.clashes(), [{ name: 'fe', id: 'field-expert', of: 'delivery-engineer' }])
  assert.equal(names.idOf('Delivery: Engineer', place), 'delivery-engineer')
  assert.equal(names.all().length, 2)
})

test('[P16] a condition in error gives no release; a manifest with a misspelt key gives none either', () => {
  for (const manifest of [page('tasks:', "  '101': { condition: seats > 1 }"), page('gate: {}'), 'a: [']) {
    const { release: none, diagnostics } = compile(readPlaybook([file], readManifest('playbook.yaml', manifest)))
    assert.equal(none, null)
    assert.ok(diagnostics.every(({ severity, help }) => severity === 'error' && help !== ''))
  }
})

test('[P20] the same pages give the same bytes, and the hash names the content', () => {
  assert.equal(canonicalJson(release([file])), canonicalJson(bare))
  assert.equal(releaseHash(release([file])), releaseHash(bare))
  assert.notEqual(releaseHash(release([{ ...file, text: workshopPage.replace('复盘', '回顾') }])), releaseHash(bare))
})

test('[P20] a member that is undefined is left out, an element is null, as JSON has it', () => {
  assert.equal(canonicalJson({ b: [undefined, 1], a: undefined }), '{"b":[null,1]}')
})

test('[P20] canonical text does not depend on the order of keys, and reads back to the same value (seed 20)', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value)
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
      assert.equal(canonicalJson(reversed(value)), text)
    }),
    { seed: 20, numRuns: 500 },
  )
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([key, member]) => [key, reversed(member)]))
}

const seed = new URL('../../../../../shared/seed/conduct-services-workshop.md', import.meta.url)

test('[P6] the seed page gives its 48 tasks without a manifest', {
  skip: existsSync(seed) ? false : 'no seed page beside this checkout',
}, () => {
  const found = release([{ file: 'conduct-services-workshop.md', text: readFileSync(seed, 'utf8') }])
  const rows = found.processes.flatMap(({ steps }) =>
    steps.flatMap((step) => step.tasks.filter(({ form }) => form === 'row')),
  )
  assert.equal(rows.length, 48)
  assert.deepEqual(
    rows.filter(({ gate }) => gate !== null).map(({ id }) => id),
    ['3981'],
  )
})
