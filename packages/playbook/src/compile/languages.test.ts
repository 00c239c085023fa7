import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from '../check/rule.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Process } from '../model/release.ts'
import { compile } from './compile.ts'
import { readPlaybook } from './playbook.ts'

const head = ['', '| Id | Name | M/O | Role |', '|-|-|-|-|']
const row = (id: number, flag = 'O') => `| ${id} | ${id} | ${flag} | FE |`
const both = 'languages: { en: en/, zh-CN: ./zh }'

/** The only process of two pages of one name, in English and Chinese. */
function inTwoLanguages(en: readonly string[], zh: readonly string[], ...manifest: readonly string[]): Process {
  const files = [
    { file: 'en/talks.md', text: page(...en) },
    { file: 'zh/talks.md', text: page(...zh) },
  ]
  const { release } = compile(readPlaybook(files, readManifest('playbook.yaml', page(both, ...manifest))))
  assert.ok(release?.processes[0])
  assert.deepEqual(Object.keys(release.processes[0].pages), ['en', 'zh-CN'])
  return release.processes[0]
}

const stepsOf = ({ steps }: Process) =>
  steps.map(({ id, title, tasks }) => [
    id,
    title.en ?? null,
    title['zh-CN'] ?? null,
    tasks.map((task) => task.id).join(),
  ])

/** The tasks of a page in reading order, block by block. */
const shownOn = ({ pages }: Process, language: string) =>
  pages[language]?.blocks.flatMap((block) => (block.kind === 'tasks' ? [block.tasks.join()] : []))

test('[P8] the folder of a page tells its language, however it is written, the innermost first', () => {
  const languages = (manifest: string, ...files: readonly string[]) =>
    readPlaybook(
      files.map((file) => ({ file, text: '# A' })),
      readManifest('playbook.yaml', manifest),
    ).pages.map(({ language }) => language)
  assert.deepEqual(languages('languages: { de: de/, ja: ./ja }', 'de/a.md', 'ja/b/a.md', 'dex/a.md'), [
    'de',
    'ja',
    'en',
  ])
  assert.deepEqual(languages('languages: { de: ., ja: ja }', 'a.md', 'ja/a.md', 'b/a.md'), ['de', 'ja', 'de'])
  assert.deepEqual(languages('languages: { de: docs, ja: docs/ja }', 'docs/a.md', 'docs/ja/a.md'), ['de', 'ja'])
})

test('[P10] a step is matched with the one that shares most tasks, whichever comes first', () => {
  const en = ['# T', '## One', ...head, row(1), row(2), '', '## Two', ...head, row(3), row(4), row(5)]
  const zh = ['# T', '## 甲', ...head, row(3), row(1), '', '## 乙', ...head, row(4), row(5)]
  assert.deepEqual(
    stepsOf(inTwoLanguages(en, zh)).map(([id, , zh]) => [id, zh]),
    [
      ['talks:one', '甲'],
      ['talks:two', '乙'],
    ],
  )
})

test('[P10] a translation may reorder, lack or add steps: matched ones keep their ids, others have their own', () => {
  const en = ['# T', '## One', ...head, row(1), '', '## Two', ...head, row(2), '', '## Three', ...head, row(3)]
  const zh = ['# T', '## 三', ...head, row(3), '', '## 一', ...head, row(1), '', '## 新', ...head, row(9)]
  assert.deepEqual(stepsOf(inTwoLanguages(en, zh)), [
    ['talks:one', 'One', '一', '1'],
    ['talks:two', 'Two', null, '2'],
    ['talks:three', 'Three', '三', '3'],
    ['talks:新', null, '新', '9'],
  ])
})

test('[P10] an id of the manifest is for the heading that it names, and no step is lost to another with its name', () => {
  const manifest = ['processes: { talks: { steps: { form: { title: { en: Upload } } } } }']
  const en = ['# T', '## Form', ...head, row(1), '', '## Upload', ...head, row(2)]
  assert.deepEqual(stepsOf(inTwoLanguages(en, en, ...manifest)), [
    ['talks:form-1', 'Form', 'Form', '1'],
    ['talks:form', 'Upload', 'Upload', '2'],
  ])
})

test('[P15] a row that a translation has put into another step stays in that of the first language', () => {
  const en = ['# T', '## One', ...head, row(1), row(2), '', '## Two', ...head, row(3), row(4)]
  const zh = ['# T', '## 甲', ...head, row(1), '', '## 乙', ...head, row(2), row(3), row(4)]
  const process = inTwoLanguages(en, zh)
  assert.deepEqual(
    stepsOf(process).map(([, , , tasks]) => tasks),
    ['1,2', '3,4'],
  )
  assert.deepEqual(shownOn(process, 'zh-CN'), ['1', '2,3,4'])
})

test('[P15] what a page lacks in a language is on it all the same: at the end of its step, or of the page', () => {
  const labels = ['Primary Role: **FE**', '']
  const en = ['# T', '## One', ...labels, ...head, row(1), row(2), '', 'Then.', '', '## Two', ...head, row(3)]
  const zh = ['# T', '## 一', ...labels, ...head, row(1), '', '然后。', '', '## 说明', '文字。']
  const process = inTwoLanguages(en, zh)
  assert.deepEqual(shownOn(process, 'en'), ['1,2', '3'])
  assert.deepEqual(shownOn(process, 'zh-CN'), ['1', '2', '3'])
  assert.deepEqual(
    process.pages['zh-CN']?.blocks.map(({ kind }) => kind),
    ['heading', 'labels', 'tasks', 'prose', 'tasks', 'heading', 'prose', 'tasks'],
  )
  const bare = inTwoLanguages(en, ['# T', '## 一', ...labels, '## 二', ...head, row(3)])
  assert.deepEqual(shownOn(bare, 'zh-CN'), ['1,2', '3'])
})

test('[P14] the inferred gate is that of the first language, whatever a translation adds', () => {
  const en = ['# T', '## One', ...head, row(1), row(2), '', '## Exit', ...head, row(9, 'M')]
  const process = inTwoLanguages(en, [...en, '', '## 新', ...head, row(8, 'M')])
  assert.deepEqual(
    process.steps.flatMap(({ tasks }) => tasks.filter(({ gate }) => gate !== null).map(({ id }) => id)),
    ['9'],
  )
})

test('[P13] every next step is an outcome: two to one page, one to the web, one without a link', () => {
  const step = ['# T', '## One', ...head, row(1), '', '## Next Steps', '']
  const en = [
    '- If big [Go](go.md)',
    '- If small [Go](go.md#a)',
    '- [Web](https://example.org)',
    '- [See](#one)',
    '- Or stop',
  ]
  const zh = ['- 大就[走](go.md)', '- 小也[走](go.md)', '- [网](https://example.org)', '- [看](#one)', '- 停']
  const outcomes = inTwoLanguages([...step, ...en], [...step, ...zh, '', '## Next Steps', '', ...zh]).outcomes
  assert.deepEqual(
    outcomes.map(({ id, text, next }) => [id, text.en, text['zh-CN'], next]),
    [
      ['go', 'If big Go', '大就走', null],
      ['go-1', 'If small Go', '小也走', null],
      ['outcome-3', 'Web', '网', null],
      ['outcome-4', 'See', '看', null],
      ['end', 'Or stop', '停', null],
    ],
  )
})
