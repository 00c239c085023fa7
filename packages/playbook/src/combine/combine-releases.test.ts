import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from '../check/rule.ts'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Release } from '../model/release.ts'
import { type CombinedRelease, combineReleases } from './combine-releases.ts'

function rowsOf(title: string, ...rows: readonly string[]): string {
  return page(`# ${title}`, '', '## Do', '', '| Id | Name | M/O | Role | Services | Due |', '|-|-|-|-|-|-|', ...rows)
}

const core = rowsOf('Core', '| 1 | Set up the domain | M | Engineer | Basics | |')

function released(pages: Readonly<Record<string, string>>, ...manifest: readonly string[]): Release {
  const files = Object.entries(pages).map(([file, text]) => ({ file, text }))
  const { release, diagnostics } = compile(readPlaybook(files, readManifest('playbook.yaml', page(...manifest))))
  assert.deepEqual(
    diagnostics.map(({ message }) => message),
    [],
  )
  assert.ok(release)
  return release
}

function whole(combined: CombinedRelease): Release {
  assert.ok(combined.ok, JSON.stringify(combined))
  return combined.release
}

function conflicts(...releases: readonly Release[]): readonly string[] {
  const combined = combineReleases(releases)
  return combined.ok ? [] : combined.conflicts.map((conflict) => Object.values(conflict).flat().join(' '))
}

test('[P171] a page that two playbooks have is one process, wherever they keep it and what their manifests say above it', () => {
  const mail = released(
    { 'core.md': core, 'mail.md': rowsOf('Mail', '| 2 | Move | M | Engineer | Mail | |') },
    'title: { en: Mail }',
    'gates: { "1": { process: core } }',
  )
  const files = released(
    { 'shared/core.md': core, 'files.md': rowsOf('Files', '| 3 | Move | M | Engineer | Files | |') },
    'title: { en: Files }',
    'languages: { en: . }',
    'phases: { begin: { en: Begin } }',
    'gates: { "1": { process: core } }',
  )
  const { processes, title } = whole(combineReleases([mail, files]))
  assert.deepEqual(
    processes.map(({ id, source }) => [id, source.en?.file]),
    [
      ['core', 'core.md'],
      ['mail', 'mail.md'],
      ['files', 'files.md'],
    ],
  )
  assert.deepEqual(title, { en: 'Mail + Files' })
})

test('[P171] a task on pages of two playbooks is one piece of work with a place in each', () => {
  const row = '| 1 | Set up the domain | M | Engineer | Basics | |'
  const { processes } = whole(
    combineReleases([released({ 'a.md': rowsOf('A', row) }), released({ 'b.md': rowsOf('B', row) })]),
  )
  assert.deepEqual(
    processes.map(({ id, steps }) => [id, steps.flatMap(({ tasks }) => tasks.map((task) => task.id))]),
    [
      ['a', ['1']],
      ['b', ['1']],
    ],
  )
})

test('[P172] what the first playbook leaves unsaid of an entry the later ones say', () => {
  const first = released(
    { 'a.md': core },
    'title: { en: One, de: Eins }',
    'roles: { engineer: { name: { en: Engineer } } }',
    'services: { basics: { name: { en: Basics } } }',
    'facts:',
    '  seats: { type: number, label: { en: Seats } }',
    '  size: { type: choice, label: { en: Size }, choices: { small: { en: Small }, large: { en: Large } } }',
  )
  const second = released(
    { 'b.md': core },
    'title: { en: Two }',
    'roles: { engineer: { name: { en: Technician, de: Technik }, aliases: [Engineer], party: vendor } }',
    'serviceGroups: { daily: { en: Daily } }',
    'services: { basics: { name: { en: Basics, de: Grundlagen }, always: true, group: daily } }',
    'facts:',
    '  seats: { type: number, label: { en: Users, de: Plätze }, unit: { en: seats }, help: { en: Ask. } }',
    '  size: { type: choice, label: { en: Size }, choices: { large: { en: Big, de: Groß }, small: { en: Small } } }',
  )
  const { title, roles, services, facts } = whole(combineReleases([first, second]))
  assert.deepEqual(title, { en: 'One + Two', de: 'Eins' })
  assert.deepEqual(
    roles.map(({ name, party }) => [name, party]),
    [[{ en: 'Engineer', de: 'Technik' }, 'vendor']],
  )
  assert.deepEqual(
    services.map(({ name, always, group }) => [name, always, group]),
    [[{ en: 'Basics', de: 'Grundlagen' }, true, 'daily']],
  )
  const [seats, size] = facts.map(({ source: _, ...fact }) => fact)
  assert.deepEqual(seats, {
    id: 'seats',
    type: 'number',
    label: { en: 'Seats', de: 'Plätze' },
    help: { en: 'Ask.' },
    unit: { en: 'seats' },
  })
  assert.deepEqual(size?.type === 'choice' ? size.choices : [], [
    { id: 'small', label: { en: 'Small' } },
    { id: 'large', label: { en: 'Large', de: 'Groß' } },
  ])
  assert.deepEqual(whole(combineReleases([second, first])).roles[0]?.party, 'vendor')
})

test('[P173] a question of another type, with other choices or in another currency is another question', () => {
  const asking = (id: string, fact: string) => released({ [`${id}.md`]: core }, `facts: { it: ${fact} }`)
  const euro = asking('a', '{ type: money, currency: EUR, label: { en: It } }')
  const krone = asking('b', '{ type: money, currency: NOK, label: { en: It } }')
  const one = asking('c', '{ type: choice, label: { en: It }, choices: { x: { en: X } } }')
  const two = asking('d', '{ type: choice, label: { en: It }, choices: { x: { en: X }, y: { en: Y } } }')
  const some = asking('e', '{ type: set, label: { en: It }, choices: { x: { en: X } } }')
  assert.deepEqual(conflicts(euro, krone), ['fact it 0 1'])
  assert.deepEqual(conflicts(one, two, one, some), ['fact it 0 1', 'fact it 0 3'])
  assert.deepEqual(conflicts(euro, asking('f', '{ type: money, currency: EUR, label: { de: Es } }')), [])
})

test('[P173] two pages of one id, and two tables of one id, are told apart by what they say', () => {
  const table = (...rows: readonly string[]) =>
    page('# Who', '', 'Decision Table: **Who helps**', '', '| Seats | Who |', '|-|-|', ...rows)
  const facts = 'facts: { seats: { type: number, label: { en: Seats } } }'
  const first = released({ 'a.md': core, 'who.md': table('| < 5 | We |', '| >= 5 | You |') }, facts)
  const second = released({ 'a.md': core, 'x/who.md': table('| < 9 | We |', '| >= 9 | You |') }, facts)
  const third = released({ 'a.md': rowsOf('Core', '| 1 | Set up the domain | O | Engineer | Basics | |') })
  assert.deepEqual(conflicts(first, second, third), ['process a 0 2', 'decision who:who-helps 0 1'])
})

test('[P173] two questionnaires of one id ask the same, whatever each playbook calls the choices of a fact', () => {
  const ask = (...rows: readonly string[]) =>
    page('# Ask', 'Kind: **Questionnaire**', '## Sources', '| Id | Question | Fact |', '|-|-|-|', ...rows)
  const manifest = (name: string) =>
    `facts: { region: { type: choice, label: { en: Region }, choices: { a: { en: ${name} }, b: { en: B } } } }`
  const where = '| where | Where? | region |'
  const first = released({ 'a.md': core, 'ask.md': ask(where) }, manifest('Asia'))
  const same = released({ 'a.md': core, 'x/ask.md': ask(where) }, manifest('Asia-Pacific'))
  const other = released({ 'a.md': core, 'ask.md': ask(where, '| when | When? | |') }, manifest('Asia'))
  assert.deepEqual(conflicts(first, same), [])
  assert.deepEqual(conflicts(first, same, other), ['questionnaire ask 0 2'])
  assert.deepEqual(whole(combineReleases([first, same])).questionnaires, first.questionnaires)
})

test('[P173] a task is not done once in one playbook and for each service in the other', () => {
  const row = '| 1 | Set up the domain | M | Engineer | Basics | |'
  const once = released({ 'a.md': rowsOf('A', row, row.replace('1', '2')) })
  const each = released({ 'b.md': rowsOf('B', row, row.replace('1', '3')) }, 'tasks: { "1": { per: service } }')
  assert.deepEqual(conflicts(once, each), ['task 1 0 1'])
})

test('[P173] due dates that wait for one another only together are told, with the way', () => {
  const row = (id: number, due: string) => `| ${id} | T | M | Engineer | Basics | ${due} |`
  const one = released({ 'a.md': rowsOf('A', row(1, '2 + 1d'), row(2, 'start')) })
  const other = released({ 'b.md': rowsOf('B', row(2, 'c + 1d')), 'c.md': rowsOf('C', row(1, '')) })
  assert.deepEqual(conflicts(one, other), ['due 1 1 2 process c 1'])
  assert.deepEqual(conflicts(one, released({ 'b.md': rowsOf('B', row(2, '3')), 'c.md': rowsOf('C', row(3, '')) })), [])
})

test('[P170] no release combined is one that asks for nothing', () => {
  const { processes, languages, title } = whole(combineReleases([]))
  assert.deepEqual([processes, languages, title], [[], [], {}])
})
