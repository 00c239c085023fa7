import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from '../check/rule.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Release, Task } from '../model/release.ts'
import { compile } from './compile.ts'
import { readPlaybook } from './playbook.ts'

function compiled(text: string, manifest = '', isWhole = true) {
  return compile(readPlaybook([{ file: 'a.md', text }], readManifest('playbook.yaml', manifest), isWhole))
}

function tasksOf(release: Release | null): readonly Task[] {
  return release?.processes.flatMap(({ steps }) => steps.flatMap(({ tasks }) => tasks)) ?? []
}

const facts = page('facts:', '  seats: { type: number, label: { en: Seats } }')
const columns = page(
  '# A',
  '## Plan',
  '| Id | Name | M/O | Role | Services | Condition | Due | Kind | Gate |',
  '|-|-|-|-|-|-|-|-|-|',
  '| 1 | One | M | FE | Mail | `seats > 5` | start + 5bd | Workshop | |',
  '| 2 | Two | M | FE | Mail | | 1 - 2w | 问卷 | - |',
  '| 3 | Three | M | FE | Mail | - | go-live | | Yes |',
)

test('[P86] columns behind the services say condition, due date, kind and gate of a task', () => {
  const { release, diagnostics } = compiled(columns, facts)
  assert.deepEqual(diagnostics, [])
  assert.deepEqual(
    tasksOf(release).map(({ condition, due, kind, gate }) => [condition?.text ?? null, due?.days ?? null, kind, gate]),
    [
      ['seats > 5', 5, 'workshop', null],
      [null, -14, 'questionnaire', null],
      [null, 0, 'plain', { process: 'a', inferred: false, source: { file: 'a.md', line: 7, column: 45 } }],
    ],
  )
  assert.deepEqual(tasksOf(release)[0]?.condition?.source, { file: 'a.md', line: 5, column: 27 })
})

test('[P240] whether customers see a task the manifest says of it, else of its step; else nothing is said', () => {
  const text = page(
    '# A',
    '## Plan',
    '| Id | Name | M/O | Role |',
    '|-|-|-|-|',
    '| 1 | One | M | FE |',
    '| 2 | Two | M | FE |',
    '',
    '## Look',
    'Primary Role: **FE**',
  )
  const sharing = (manifest: string) => {
    const { release, diagnostics } = compiled(text, manifest)
    assert.deepEqual(diagnostics, [])
    return tasksOf(release).map(({ shared }) => shared)
  }
  assert.deepEqual(sharing(''), [null, null, null])
  const ofSteps =
    'processes: { a: { steps: { plan: { title: { en: Plan }, shared: true }, look: { title: { en: Look }, shared: false } } } }'
  const byStep = [true, true, false].map((isShared) => ({ isShared, saidOf: 'step' }))
  assert.deepEqual(sharing(ofSteps), byStep)
  const ofTask = { isShared: false, saidOf: 'task' }
  assert.deepEqual(sharing(page(ofSteps, 'tasks: { "2": { shared: false } }')), [byStep[0], ofTask, byStep[2]])
})

test('[P241] a task of kind site is the customer’s site: the manifest says so, or its row in six languages', () => {
  const kindOf = (cell: string, manifest = '') => {
    const text = page(
      '# A',
      '## Plan',
      '| Id | Name | M/O | Role | Kind |',
      '|-|-|-|-|-|',
      `| 1 | One | M | FE | ${cell} |`,
    )
    return tasksOf(compiled(text, manifest).release)[0]?.kind
  }
  for (const word of ['Site', 'Website', 'サイト', 'SITE', '网站', 'Sitio']) assert.equal(kindOf(word), 'site', word)
  assert.equal(kindOf('', 'tasks: { "1": { kind: site } }'), 'site')
})

test('[P86] the columns are found by their words in six languages, in any order, with and without services', () => {
  for (const [due, kind] of [
    ['Fällig', 'Art'],
    ['期限', '種類'],
    ['Prazo', 'Tipo'],
    ['截止', '类型'],
    ['Plazo', 'TIPO'],
  ]) {
    for (const services of [['Services', 'Mail'], null]) {
      const header = ['Id', 'Name', 'M/O', 'Role', ...(services === null ? [] : [services[0]]), kind, due]
      const cells = ['1', 'One', 'M', 'FE', ...(services === null ? [] : [services[1]]), 'document', 'start + 1d']
      const text = page(
        '# A',
        '## Plan',
        `| ${header.join(' | ')} |`,
        `|${header.map(() => '-').join('|')}|`,
        `| ${cells.join(' | ')} |`,
      )
      const [task] = tasksOf(compiled(text).release)
      assert.deepEqual(
        [task?.kind, task?.due?.days, task?.services],
        ['document', 1, services === null ? 'all' : ['mail']],
        text,
      )
    }
  }
})

test('[P86] the manifest counts before the row, the row before what the manifest says of the step', () => {
  const manifest = page(
    'processes: { a: { steps: { plan: { title: { en: Plan }, kind: document, due: start + 9d } } } }',
    'tasks: { "1": { due: start + 1d, condition: "true" }, "3": { kind: request } }',
    'gates: { "2": { process: a } }',
  )
  const text = page(
    '# A',
    '## Plan',
    '| Id | Name | M/O | Role | Services | Due | Kind |',
    '|-|-|-|-|-|-|-|',
    '| 1 | One | M | FE | Mail | start + 5d | Workshop |',
    '| 2 | Two | M | FE | Mail | | |',
    '| 3 | Three | M | FE | All Services | start + 7d | |',
  )
  const { release, diagnostics } = compiled(text, manifest)
  assert.deepEqual(
    diagnostics.map(({ code, span }) => `${code} ${span.file}:${span.start.line}:${span.start.column}`),
    ['FL0819 a.md:5:27'],
  )
  assert.deepEqual(
    tasksOf(release).map(({ due, kind, gate, condition }) => [
      due?.days,
      kind,
      gate?.process ?? null,
      condition?.text ?? null,
    ]),
    [
      [1, 'workshop', null, 'true'],
      [9, 'document', 'a', null],
      [7, 'request', null, null],
    ],
  )
})

test('[P86] a step that is its own task has the kind and the due date that the manifest gives it', () => {
  const text = page(
    '# A',
    '## Talk',
    'Primary Role: **FE**',
    'Motions: **Spring / Autumn**',
    'Secondary Roles: **SME**',
  )
  const manifest = page(
    'processes: { a: { steps: { talk: { title: { en: Talk }, kind: workshop, due: go-live - 3bd } } } }',
  )
  const { release, diagnostics } = compiled(text, manifest)
  assert.deepEqual(diagnostics, [])
  const [task] = tasksOf(release)
  assert.deepEqual(
    [task?.kind, task?.due],
    ['workshop', { anchor: { kind: 'go-live' }, days: -3, calendar: 'business' }],
  )
  const [step] = release?.processes[0]?.steps ?? []
  assert.deepEqual([step?.motions, step?.roles, step?.secondaryRoles], [['spring', 'autumn'], ['fe'], ['sme']])
  assert.deepEqual(
    release?.motions.map(({ id, source }) => [id, source.line]),
    [
      ['spring', 4],
      ['autumn', 4],
    ],
  )
})

test('[P87] due dates that wait for one another, for themselves or for no task give no release', () => {
  const rows = (...dues: readonly string[]) =>
    page(
      '# A',
      '## P',
      '| Id | Name | M/O | Role | Services | Due |',
      '|-|-|-|-|-|-|',
      ...dues.map((due, index) => `| ${index + 1} | T | M | FE | Mail | ${due} |`),
    )
  const said = (text: string) => {
    const { release, diagnostics } = compiled(text)
    return [release === null, diagnostics.map(({ code, span, related }) => [code, span.start.line, related.length])]
  }
  assert.deepEqual(said(rows('2 + 1d', '3 + 1d', 'start')), [false, []])
  assert.deepEqual(said(rows('2 + 1d', '3 + 1d', '1')), [true, [['FL0815', 5, 2]]])
  assert.deepEqual(said(rows('2 + 1d', '3 + 1d', '2')), [true, [['FL0815', 6, 1]]])
  assert.deepEqual(said(rows('1')), [true, [['FL0815', 5, 0]]])
  assert.deepEqual(said(rows('9 + 2d')), [true, [['FL0814', 5, 0]]])
})

test('[P87] where a page is read alone, the task that another waits for may be on a page that is not here', () => {
  const text = page('# A', '## P', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 1 | T | M | FE |')
  const { release, diagnostics } = compiled(text, page('tasks:', '  "1": { due: 9 + 2d }'), false)
  assert.deepEqual(diagnostics, [])
  assert.deepEqual(tasksOf(release)[0]?.due?.anchor, { kind: 'task', task: '9' })
})
