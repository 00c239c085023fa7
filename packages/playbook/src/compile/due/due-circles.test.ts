import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { page } from '../../check/rule.ts'
import { readManifest } from '../../manifest/read-manifest.ts'
import { compile } from '../compile.ts'
import { readPlaybook } from '../playbook.ts'

const rowsOf = (title: string, ...rows: readonly string[]) =>
  page(`# ${title}`, '## P', '| Id | Name | M/O | Role | Services | Due | Gate |', '|-|-|-|-|-|-|-|', ...rows)

function compiledTogether(pages: Readonly<Record<string, string>>, manifest = '', isWhole = true) {
  const files = Object.entries(pages).map(([file, text]) => ({ file, text }))
  const { release, diagnostics } = compile(readPlaybook(files, readManifest('playbook.yaml', manifest), isWhole))
  const found = diagnostics.map(({ code, message, span }) => `${code} ${span.file}:${span.start.line} ${message}`)
  const tasks = release?.processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks)) ?? []
  return { anchors: tasks.map(({ id, due }) => [id, ...Object.values(due?.anchor ?? {})].join(' ')), found }
}

test('[P87] a task is due after the end of a process, in the column and in the manifest', () => {
  const pages = {
    'a.md': rowsOf('A', '| 1 | One | M | FE | Mail | | |', '| 2 | Two | O | FE | Mail | a + 1d | |'),
    '7.md': rowsOf('Seven', '| 3 | Three | M | FE | Mail | A + 1w | |', '| 4 | Four | M | FE | Mail | 7 - 1d | |'),
    '1.md': rowsOf('One', '| 5 | Five | M | FE | Mail | 1 + 2bd | |', '| 6 | Six | O | FE | Mail | | |'),
  }
  const manifest = page('tasks: { "6": { due: 7 + 1d } }', 'processes: { a: {} }')
  const { found } = compiledTogether(pages, manifest)
  assert.deepEqual(found, [
    'FL0813 7.md:5 Unexpected due date "A + 1w", expected an anchor (start, go-live, the id of a task or of a process) and an offset, such as start + 5bd. Did you mean "a"?',
    'FL0815 7.md:6 Unexpected due date of task 4, expected one that does not come back to it: 4 → process 7 → 4.',
  ])
  const mended = { ...pages, '7.md': pages['7.md'].replace('A + 1w', 'a + 1w').replace('7 - 1d', '-') }
  assert.deepEqual(compiledTogether(mended, manifest), {
    found: [],
    anchors: ['1', '2 process a', '3 process a', '4', '5 task 1', '6 process 7'],
  })
})

test('[P87] what keeps a process from its end does not wait for it, not through others either', () => {
  const waiting = (a: readonly string[], b: readonly string[]) =>
    compiledTogether({ 'a.md': rowsOf('A', ...a), 'b.md': rowsOf('B', ...b) }).found.map((found) =>
      found.replace(/ Unexpected .*: /, ' '),
    )
  assert.deepEqual(
    waiting(
      ['| 1 | T | M | FE | Mail | b + 1d |  |', '| 2 | T | O | FE | Mail | a |  |'],
      ['| 3 | T | M | FE | Mail | start |  |'],
    ),
    [],
  )
  assert.deepEqual(
    waiting(
      ['| 1 | T | M | FE | Mail | a + 1d |  |', '| 2 | T | M | FE | Mail | a |  |'],
      ['| 3 | T | M | FE | Mail |  |  |'],
    ),
    ['FL0815 a.md:5 1 → process a → 1.', 'FL0815 a.md:6 2 → process a → 2.'],
  )
  assert.deepEqual(
    waiting(
      ['| 1 | T | M | FE | Mail |  |  |', '| 2 | T | O | FE | Mail | a | yes |'],
      ['| 3 | T | M | FE | Mail |  |  |'],
    ),
    ['FL0815 a.md:6 2 → process a → 2.'],
  )
  assert.deepEqual(
    waiting(
      ['| 1 | T | M | FE | Mail | b + 1d |  |'],
      ['| 3 | T | O | FE | Mail |  |  |', '| 4 | T | M | FE | Mail | 5 |  |', '| 5 | T | O | FE | Mail | a - 1d |  |'],
    ),
    ['FL0815 a.md:5 1 → process b → 4 → 5 → process a → 1.'],
  )
  assert.deepEqual(
    waiting(
      ['| 1 | T | M | FE | Mail | b + 1d |  |', '| 2 | T | O | FE | Mail | 1 |  |'],
      ['| 3 | T | M | FE | Mail | 2 |  |'],
    ),
    ['FL0815 a.md:5 1 → process b → 3 → 2 → 1.'],
  )
  assert.deepEqual(waiting(['| 1 | T | O | FE | Mail | b + 1d |  |'], ['| 3 | T | M | FE | Mail | 1 |  |']), [
    'FL0815 a.md:5 1 → process b → 3 → 1.',
  ])
})

test('[P87] a step that has its tasks wait for their own process is told once', () => {
  const pages = { 'a.md': rowsOf('A', '| 1 | T | M | FE | Mail | | |', '| 2 | T | M | FE | Mail | | |') }
  const manifest = page('processes: { a: { steps: { p: { title: { en: P }, due: a + 1d } } } }')
  assert.equal(compiledTogether(pages, manifest).found.length, 1)
})

test('[P87] where a page is read alone, the process that a task waits for may be on a page that is not here', () => {
  const pages = { 'a.md': rowsOf('A', '| 1 | T | M | FE | Mail | other-page + 1d | |') }
  assert.deepEqual(compiledTogether(pages, '', false), { found: [], anchors: ['1 process other-page'] })
  assert.match(compiledTogether(pages).found.join(), /^FL0813/)
})

const process = fc.constantFrom('a', 'b', 'c')
const aRow = fc.record({ of: process, flag: fc.constantFrom('M', 'O'), gate: fc.constantFrom('', '', 'yes') })
const anchor = fc.oneof(fc.constant('start'), process, fc.integer({ min: 1, max: 8 }).map(String))
const someRows = fc.array(fc.tuple(aRow, anchor), { minLength: 8, maxLength: 8 })

test('[P87] due dates come round exactly where tasks are left that no order of work reaches (seed 87, 300 playbooks)', () => {
  let sound = 0
  fc.assert(
    fc.property(someRows, (made) => {
      const rows = made.map(([row, due], at) => ({ ...row, due, id: String(at + 1) }))
      const pages = ['a', 'b', 'c'].map((of) => [
        `${of}.md`,
        rowsOf(
          of,
          ...rows
            .filter((row) => row.of === of)
            .map(({ id, flag, due, gate }) => `| ${id} | T | ${flag} | FE | Mail | ${due} | ${gate} |`),
          // A page without a row is no process.
          `| ${of === 'a' ? 90 : of === 'b' ? 91 : 92} | T | O | FE | Mail | start | |`,
        ),
      ])
      const done = new Set<string>(['start'])
      for (let before = -1; before !== done.size; ) {
        before = done.size
        for (const { id, due } of rows) if (done.has(due)) done.add(id)
        for (const name of ['a', 'b', 'c']) {
          const keepers = rows.filter((row) => row.of === name && (row.flag === 'M' || row.gate === 'yes'))
          if (keepers.every(({ id }) => done.has(id))) done.add(name)
        }
      }
      const isSound = rows.every(({ id }) => done.has(id))
      if (isSound) sound++
      const { found } = compiledTogether(Object.fromEntries(pages))
      assert.equal(found.length === 0, isSound, found.join('\n'))
    }),
    { seed: 87, numRuns: 300 },
  )
  assert.ok(sound > 30 && sound < 270, `${sound} of 300`)
})
