import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { check } from '../check/check.ts'
import { page } from '../check/rule.ts'
import { workshopPage } from '../fixtures/workshop-page.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { compile } from './compile.ts'
import { readPlaybook } from './playbook.ts'

const today = '2026-11-22'

test('[P1] a page and a step may have the name of what every object has', () => {
  for (const name of ['constructor', '__proto__', 'toString', '']) {
    const text = page('# A', `## ${name}`, 'Primary Role: **X**', '', 'Text.', '', '## Next Steps', `- [a](${name}.md)`)
    for (const manifest of ['', 'processes: { a: { steps: { b: { title: { en: B } } } } }']) {
      const playbook = readPlaybook([{ file: `${name}.md`, text }], readManifest('playbook.yaml', manifest))
      check(playbook, { today })
      assert.equal(compile(playbook).release?.processes[0]?.outcomes.length, 1, name)
    }
  }
})

test('[P16] a manifest that cannot be followed is a finding: aliases, names that CEL keeps, languages that are none', () => {
  const bomb = ['a: &a [x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b,*b,*b]', 'd: [*c,*c,*c,*c,*c]']
  const fact = (id: string) => page('facts:', `  "${id}": { type: yes-no, label: { en: A } }`)
  const cases: [string, string][] = [
    ['title: *nothing', 'FL0801 1'],
    [page(...bomb), 'FL0801 1'],
    ['title: [', 'FL0801 1'],
    ...['in', 'true', 'as', 'int', 'Seats', ''].map((id): [string, string] => [fact(id), 'FL0802 2']),
    [page('languages:', '  klingon empire: k'), 'FL0802 2'],
    [page('roles:', '  a: { nam: { en: A } }'), 'FL0802 2'],
    [page('facts:', '  a: { type: day, label: { en: A } }'), 'FL0802 2'],
    [page('facts:', '  a: { type: set, label: { en: A } }'), 'FL0802 2'],
    [page('gates:', '  101: { proces: a }'), 'FL0802 2'],
    ['- a', 'FL0802 1'],
  ]
  for (const [text, expected] of cases) {
    const { diagnostics } = readManifest('playbook.yaml', text)
    const [first] = diagnostics
    assert.equal(`${first?.code} ${first?.span.start.line}`, expected, text)
    assert.ok(
      diagnostics.every(({ message }) => !/undefined|Invalid|record/.test(message)),
      first?.message,
    )
    assert.equal(compile(readPlaybook([], { ...readManifest('playbook.yaml', text) })).release, null)
  }
})

test('[P16] of a manifest in error no fact is in force, and no condition is blamed for it', () => {
  const text = page('# A', '## B', 'Primary Role: **X**', 'Condition: **seats > 1**', '', 'Text.')
  const manifest = readManifest('playbook.yaml', page('facts:', '  seats: { type: numbr, label: { en: Seats } }'))
  const { release, diagnostics } = compile(readPlaybook([{ file: 'a.md', text }], manifest))
  assert.equal(release, null)
  assert.deepEqual([...new Set(diagnostics.map(({ code }) => code))], ['FL0802'])
})

test('[P16] an entry stands where it is written, be its key text or a number, after any line end', () => {
  for (const end of ['\n', '\r\n']) {
    const text = `\uFEFF${page('tasks:', '  5: { condition: nope }', "  '6': { condition: nope }")}`.replaceAll(
      '\n',
      end,
    )
    const { diagnostics } = compile(readPlaybook([], readManifest('playbook.yaml', text)))
    assert.deepEqual(
      diagnostics.map(({ code, span }) => `${code} ${span.start.line}:${span.start.column}`),
      ['FL0804 2:19', 'FL0804 3:21'],
    )
  }
})

test('[P16] a condition that is "-" or empty is none', () => {
  for (const label of ['Condition: -', 'Condition: **-**', 'Condition:']) {
    const text = page('# A', '## B', 'Primary Role: **X**', label, '', 'Text.')
    const { release, diagnostics } = compile(readPlaybook([{ file: 'a.md', text }]))
    assert.deepEqual(diagnostics, [])
    assert.equal(release?.processes[0]?.steps[0]?.condition, null)
  }
})

const manifest = page(
  'languages: { en: en, zh-CN: zh }',
  'roles:',
  '  lead: { name: { en: Lead, zh-CN: 交付经理 }, aliases: [FM] }',
  'facts:',
  '  seats: { type: number, label: { en: Seats } }',
  '  from: &set { type: set, label: { en: From }, choices: { box: { en: Box } } }',
  'processes:',
  '  hold-talks: { steps: { form: { title: { zh-CN: 上传问卷 }, condition: "seats > 1" } } }',
  'tasks: { "101": { condition: "\'box\' in from" } }',
  'gates: { "109": { process: hold-talks } }',
)

/** A text with pieces of it taken out, doubled, moved, or replaced by signs that mean something to a parser. */
function damaged(text: string): fc.Arbitrary<string> {
  const signs = '|\n \t*`[]()<>#-:{}&!"\'\\\r\u200B\uFEFF😀\u0000'
  const piece = fc.oneof(fc.constantFrom(...signs, '|-|-|', '<b>', '&a', '*a', '---\n', '> ', '**'), fc.constant(''))
  const cut = fc.tuple(fc.nat(text.length), fc.nat(12), fc.nat(text.length), piece)
  return fc.array(cut, { minLength: 1, maxLength: 8 }).map((cuts) =>
    cuts.reduce((result, [at, length, to, sign]) => {
      const taken = result.slice(at, at + length)
      const rest = result.slice(0, at) + sign + result.slice(at + length)
      return rest.slice(0, to) + taken + rest.slice(to)
    }, text),
  )
}

test('[P1] no damage to pages or manifest makes the compiler or the checker throw (seed 411, 1,000 playbooks)', () => {
  fc.assert(
    fc.property(damaged(workshopPage), damaged(workshopPage), damaged(manifest), (en, zh, yaml) => {
      const files = [
        { file: 'en/hold-talks.md', text: en },
        { file: 'zh/hold-talks.md', text: zh },
      ]
      const playbook = readPlaybook(files, readManifest('playbook.yaml', yaml))
      const found = check(playbook, { today })
      const { release } = compile(playbook)
      assert.equal(
        release === null,
        found.some(({ code, severity }) => /^FL080[1-5]/.test(code) && severity === 'error'),
      )
      for (const process of release?.processes ?? []) {
        const ids = process.steps.map(({ id }) => id)
        assert.equal(new Set(ids).size, ids.length)
        const tasks = process.steps.flatMap((step) => step.tasks.map(({ id }) => id))
        for (const { blocks } of Object.values(process.pages)) {
          const shown = blocks.flatMap((block) => (block.kind === 'tasks' ? block.tasks : []))
          assert.deepEqual([...new Set(shown)].sort(), [...new Set(tasks)].sort())
        }
      }
    }),
    { seed: 411, numRuns: 1000 },
  )
})
