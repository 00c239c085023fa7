import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from '../canonical/canonical-json.ts'
import { page } from '../check/rule.ts'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { workshopPage } from '../fixtures/workshop-page.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Release } from '../model/release.ts'
import { readRelease } from './read-release.ts'

function compiled(text: string, manifest = ''): Release {
  const { release } = compile(readPlaybook([{ file: 'a.md', text }], readManifest('playbook.yaml', manifest)))
  assert.ok(release)
  return release
}

const release = compiled(workshopPage)

/** Pages and manifests of every construct, put together by chance. */
const word = fc.constantFrom('Mail', '文件', 'a | b', '*x*', '😀', "d'Or", '-', '`c`')
const row = fc
  .tuple(fc.nat(999), word, fc.constantFrom('M', 'O'), word, fc.constantFrom('', 'start + 5bd', 'go-live - 1w'))
  .map(
    ([id, name, flag, role, due]) =>
      `| ${id} | ${name.replaceAll('|', '\\|')} | ${flag} | ${role.replaceAll('|', '')} | Mail | ${due} |`,
  )
const aPage = fc
  .tuple(word, fc.array(row, { maxLength: 6 }), fc.constantFrom('', '> [!NOTE]\n> Look.', '1. one\n   - two'))
  .map(([title, rows, prose]) =>
    page(
      `# ${title}`,
      '',
      '## Do',
      'Primary Role: **FE / SME**',
      'Motions: **Spring**',
      '',
      prose,
      '',
      '| Id | Name | M/O | Role | Services | Due |',
      '|-|-|-|-|-|-|',
      ...rows,
      '',
      '## Next Steps',
      '',
      '- [On](b.md)',
      '- Done',
    ),
  )

test('[P91] a release that is read back from its canonical text is the same model (seed 91)', () => {
  fc.assert(
    fc.property(aPage, fc.integer({ min: 1, max: 9_000 }), (text, many) => {
      const manifest = page(
        'facts:',
        '  seats: { type: number, label: { en: Seats } }',
        '  by: { type: date, label: { en: By } }',
        `constants: { many: ${many} }`,
        'serviceGroups: { work: { en: Work } }',
        'services: { mail: { name: { en: Mail }, group: work } }',
        "processes: { a: { replaces: [z], outcomes: { end: { condition: seats < many && by < '2027-01-01' } } } }",
      )
      const made = compiled(text, manifest)
      const read = readRelease(canonicalJson(made))
      assert.ok(read.ok, JSON.stringify(read))
      assert.deepEqual(read.release, made)
      assert.equal(canonicalJson(read.release), canonicalJson(made))
    }),
    { seed: 91, numRuns: 60 },
  )
})

test('[P91] what is no release is refused with the place, what stands there and what was expected', () => {
  const problems = (value: unknown) => {
    const read = readRelease(typeof value === 'string' ? value : JSON.stringify(value))
    return read.ok ? [] : read.problems.map(({ path, found, expected }) => `${path}: ${found}, expected ${expected}`)
  }
  assert.deepEqual(problems('{'), [': text, expected JSON.'])
  assert.deepEqual(problems([]), [': list, expected a mapping.'])
  assert.deepEqual(problems('null'), [': nothing, expected a mapping.'])
  assert.deepEqual(problems({ ...release, format: 6 }), ['format: value 6, expected 5.'])
  assert.deepEqual(problems({ ...release, title: 3 }), ['title: value 3, expected a mapping.'])
  assert.match(
    problems({ ...release, rolls: [] })[0] ?? '',
    /^rolls: key "rolls", expected one of: .* Did you mean "roles"\?$/,
  )
  const [process] = release.processes
  const wrong = { ...release, processes: [{ ...process, steps: [{ ...process?.steps[0], tasks: [{ id: 5 }] }] }] }
  assert.ok(problems(wrong).includes('processes.0.steps.0.tasks.0.id: value 5, expected text.'))
  assert.ok(
    problems(wrong).includes(
      'processes.0.steps.0.tasks.0.kind: nothing, expected one of: plain, workshop, questionnaire, request, document, site.',
    ),
  )
})

const storedAs = (format: number) =>
  readFileSync(new URL(`../../test/fixtures/release-format-${format}.json`, import.meta.url), 'utf8')
const stored = storedAs(1)

test('[P92] a release of format 1 is read with what it did not say left empty', () => {
  const read = readRelease(stored)
  assert.ok(read.ok, JSON.stringify(read))
  const [process] = read.release.processes
  const tasks = process?.steps.flatMap((step) => step.tasks) ?? []
  assert.equal(read.release.format, 5)
  assert.deepEqual(
    tasks.map(({ id, form, kind, due, replaces }) => [id, form, kind, due, replaces]),
    [
      ['11', 'row', 'plain', null, []],
      ['12', 'row', 'plain', null, []],
      ['talk:ask', 'step', 'plain', null, []],
      ['19', 'row', 'plain', null, []],
    ],
  )
  assert.deepEqual(tasks.at(-1)?.gate, {
    process: 'talk',
    inferred: true,
    source: { file: 'talk.md', line: 24, column: 1 },
  })
  assert.deepEqual(process?.source, { en: { file: 'talk.md', line: 1, column: 1 } })
  assert.deepEqual(
    process?.steps.map(({ condition }) => condition?.source ?? null),
    [{ file: 'playbook.yaml', line: 8, column: 1 }, null, null],
  )
})

test('[P92] a release of format 2 is read: its work is done once, by the team, and nothing else changed', () => {
  const before = JSON.parse(storedAs(2)) as Release
  const read = readRelease(storedAs(2))
  assert.ok(read.ok, JSON.stringify(read))
  const { release } = read
  assert.equal(release.format, 5)
  assert.deepEqual(
    release.roles.map(({ id, party }) => [id, party]),
    [
      ['manager', 'team'],
      ['engineer', 'team'],
    ],
  )
  const tasks = release.processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks))
  assert.deepEqual(
    tasks.map(({ id, per }) => [id, per]),
    ['11', '12', '19'].map((id) => [id, 'engagement']),
  )
  const added: readonly string[] = [
    'shared',
    'per',
    'party',
    'questionnaire',
    'questionnaires',
    'teams',
    'routing',
    'notes',
    'cadences',
  ]
  const bare = JSON.parse(JSON.stringify(release, (key, value) => (added.includes(key) ? undefined : value)))
  assert.deepEqual({ ...bare, format: 2 }, before)
})

test('[P92] a release of format 3 is read: it sends nothing out, asks no team, and nothing else changed', () => {
  const before = JSON.parse(storedAs(3)) as Release
  const read = readRelease(storedAs(3))
  assert.ok(read.ok, JSON.stringify(read))
  const { questionnaires, teams, notes, cadences, ...release } = read.release
  assert.deepEqual([questionnaires, teams, notes, cadences], [[], [], [], []])
  const bare = JSON.parse(
    JSON.stringify(release, (key, value) => (key === 'questionnaire' || key === 'shared' ? undefined : value)),
  )
  assert.deepEqual({ ...bare, format: 3, decisions: [] }, { ...before, decisions: [] })
  assert.deepEqual(
    release.decisions.map(({ routing }) => routing),
    before.decisions.map(() => null),
  )
})

test('[P92] a release of format 4 is read: it says of no task whether customers see it, has no types of notes and no cadences, and nothing else changed', () => {
  const before = JSON.parse(storedAs(4)) as Release
  const read = readRelease(storedAs(4))
  assert.ok(read.ok, JSON.stringify(read))
  const { notes, cadences, ...release } = read.release
  assert.deepEqual([notes, cadences], [[], []])
  const tasks = release.processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks))
  assert.ok(tasks.length > 0 && tasks.every(({ shared }) => shared === null))
  const bare = JSON.parse(JSON.stringify(release, (key, value) => (key === 'shared' ? undefined : value)))
  assert.deepEqual({ ...bare, format: 4 }, before)
})

test('[P92] a release of format 1 that is damaged is refused, not repaired', () => {
  const whole = JSON.parse(stored) as Record<string, unknown>
  for (const damage of [
    { processes: null },
    { processes: [null] },
    { services: {} },
    { processes: [{ steps: 5 }] },
    { facts: ['a'] },
  ]) {
    assert.equal(readRelease(JSON.stringify({ ...whole, ...damage })).ok, false, JSON.stringify(damage))
  }
})
