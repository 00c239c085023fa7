import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from '../check/rule.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Release } from '../model/release.ts'
import { compile } from './compile.ts'
import { readPlaybook } from './playbook.ts'

const manifest = page(
  'title: { en: Moving }',
  'languages: { de: de, en: en }',
  'phases: { two: { en: Two }, one: { en: One, de: Eins } }',
  'roles:',
  '  lead: { name: { en: Lead, de: Leitung }, aliases: [DM] }',
  '  engineer: { name: { en: Engineer, de: Technik } }',
  'services:',
  '  mail: { name: { en: Mail, de: Post } }',
  '  basics: { name: { en: Basics, de: Grundlagen }, always: true }',
  'facts:',
  '  seats: { type: number, label: { en: Seats } }',
  'processes:',
  '  move: {}',
  '  talk: { steps: { meet: { title: { en: Meet, de: Treffen }, condition: seats > 1 } } }',
  'tasks: { "12": { condition: seats > 2 } }',
)
const head = ['', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']
const files = [
  {
    file: 'de/talk.md',
    text: page(
      '# Reden',
      'Phase: **Eins**',
      '## Treffen',
      'Primäre Rolle: **Leitung / DM**',
      'Gilt für: **Post**',
      'Bedingung: **seats > 9**',
      '',
      'Text.',
      '## Fragen',
      'Bedingung: **seats > 3**',
      ...head,
      '| 11 | Fragen | E | Leitung/Technik | Post, Grundlagen |',
      '| 12 | Zählen | O | Technik | Alle Dienste |',
      '| 12 | Noch einmal | E | Leitung | Post |',
      '',
      '## Nächste Schritte',
      '- [Umzug](move.md)',
    ),
  },
  {
    file: 'en/talk.md',
    text: page(
      '# Talk',
      '## Meet',
      'Primary Role: **Lead**',
      '',
      '## Next Steps',
      '- [Move](../de/move-de.md)',
      '- [Web](https://x.org)',
    ),
  },
  {
    file: 'en/move.md',
    text: page('# Move', '## Go', ...head, '| 21 | Go | M | Engineer | Mail |', '| 22 | Stay | O | Engineer | Mail |'),
  },
  { file: 'en/about.md', text: page('# About', 'Phase: **Two**', '', 'Prose, and no step.') },
  { file: 'en/more/talk.md', text: page('# Second', '## Other', ...head, '| 31 | Lost | M | Engineer | Mail |') },
]

function released(of = files, yaml = manifest): Release {
  const { release, diagnostics } = compile(readPlaybook(of, readManifest('playbook.yaml', yaml)))
  assert.deepEqual(diagnostics, [])
  assert.ok(release)
  return release
}

test('[P21] a release has the title, languages and vocabularies of its manifest, in its order', () => {
  const { title, languages, phases, roles, services, facts } = released()
  assert.deepEqual(title, { en: 'Moving' })
  assert.deepEqual(languages, ['de', 'en'])
  assert.deepEqual(
    phases.map(({ id }) => id),
    ['two', 'one'],
  )
  assert.deepEqual(
    roles.map(({ id, name }) => [id, name.de]),
    [
      ['lead', 'Leitung'],
      ['engineer', 'Technik'],
    ],
  )
  assert.deepEqual(
    services.map(({ id, always }) => [id, always]),
    [
      ['mail', false],
      ['basics', true],
    ],
  )
  const source = { file: 'playbook.yaml', line: 11, column: 3 }
  assert.deepEqual(facts, [{ id: 'seats', type: 'number', label: { en: 'Seats' }, help: null, unit: null, source }])
})

test('[P21] pages with steps are processes, those of the manifest first; the first page of a name counts', () => {
  assert.deepEqual(
    released().processes.map(({ id, title, phase, pages }) => [id, title, phase, Object.keys(pages)]),
    [
      ['move', { en: 'Move' }, null, ['en']],
      ['talk', { de: 'Reden', en: 'Talk' }, 'one', ['de', 'en']],
    ],
  )
  assert.deepEqual(
    released(files, manifest.replace(/^processes:\n(?: .*\n)+/m, '')).processes.map(({ id }) => id),
    ['talk', 'move'],
  )
})

test('[P21] a step and its tasks have the roles, services and conditions that the first language says', () => {
  const steps = released().processes[1]?.steps ?? []
  assert.deepEqual(
    steps.map(({ id, roles, services, condition }) => [id, roles, services, condition?.text, condition?.source]),
    [
      ['talk:meet', ['lead'], ['mail'], 'seats > 1', { file: 'playbook.yaml', line: 14, column: 73 }],
      ['talk:fragen', [], 'all', 'seats > 3', { file: 'de/talk.md', line: 10, column: 1 }],
    ],
  )
  assert.deepEqual(
    steps[1]?.tasks.map(({ id, name, mandatory, roles, services, condition, source }) => [
      id,
      name.de,
      mandatory,
      roles,
      services,
      condition?.text ?? null,
      source.de?.line,
    ]),
    [
      ['11', 'Fragen', true, ['lead', 'engineer'], ['mail', 'basics'], null, 14],
      ['12', 'Zählen', false, ['engineer'], 'all', 'seats > 2', 15],
    ],
  )
})

test('[P13] a way to go on leads where any language says, and has its text in each', () => {
  const [talk] = released().processes.filter(({ id }) => id === 'talk')
  assert.deepEqual(
    talk?.outcomes.map(({ id, text, next, source }) => [id, text, next, Object.keys(source)]),
    [
      ['move', { de: 'Umzug', en: 'Move' }, 'move', ['de', 'en']],
      ['outcome-2', { en: 'Web' }, null, ['en']],
    ],
  )
})

test('[P14] a last table with more than one task, an optional one, or one for certain services is no gate', () => {
  const rows = (...of: readonly string[]) =>
    released([{ file: 'a.md', text: page('# A', '## B', ...head, ...of) }], '')
      .processes.flatMap(({ steps }) => steps.flatMap(({ tasks }) => tasks))
      .map(({ gate }) => gate !== null)
  assert.deepEqual(rows('| 1 | A | M | FE | All Services |'), [true])
  assert.deepEqual(rows('| 1 | A | M | FE | All Services |', '| 2 | B | O | FE | All Services |'), [false, false])
  assert.deepEqual(rows('| 1 | A | O | FE | All Services |'), [false])
  assert.deepEqual(rows('| 1 | A | M | FE | Mail |'), [false])
})

test('[P10] a heading of the manifest that stands twice on a page is the step once', () => {
  const text = page('# A', '## Meet', 'Primary Role: **Lead**', '', '## Treffen', 'Primary Role: **Lead**')
  const { steps } = released([{ file: 'en/talk.md', text }]).processes[0] ?? { steps: [] }
  assert.deepEqual(
    steps.map(({ id }) => id),
    ['talk:meet', 'talk:treffen'],
  )
})

test('[P10] three languages align with the first, not with one another', () => {
  const step = (title: string, id: number) => [`## ${title}`, ...head, `| ${id} | A | M | FE | All |`, '']
  const of = [
    { file: 'de/a.md', text: page('# A', ...step('Eins', 1), ...step('Zwei', 2)) },
    { file: 'en/a.md', text: page('# A', ...step('Two', 2)) },
    { file: 'es/a.md', text: page('# A', ...step('Uno', 1), ...step('Dos', 2)) },
  ]
  const { steps } = released(of, 'languages: { de: de, en: en, es: es }').processes[0] ?? { steps: [] }
  assert.deepEqual(
    steps.map(({ id, title }) => [id, title.es]),
    [
      ['a:eins', 'Uno'],
      ['a:zwei', 'Dos'],
    ],
  )
})

test('[P10] the id of a step that the manifest names stays free where the page lacks its heading', () => {
  const text = page('# A', '## Meet!', 'Primary Role: **Lead**')
  assert.equal(released([{ file: 'en/talk.md', text }]).processes[0]?.steps[0]?.id, 'talk:meet-1')
})

test('[P11] without a vocabulary names are taken as the pages write them, once, in each language that has them', () => {
  const text = (label: string, role: string) =>
    page('# A', '## B', ...head, `| 1 | A | M | ${role} | Mail |`, '', label)
  const { languages, roles } = released(
    [
      { file: 'a.md', text: text('Gilt für: **Post**', 'SME') },
      { file: 'a-en.md', text: text('Applies To: **Mail**', 'sme') },
      { file: 'b.md', text: text('Gilt für: **Post**', 'SME') },
      { file: 'c.md', text: text('Applies To: **Mail**', 'Sme') },
    ],
    '',
  )
  assert.deepEqual(languages, ['en', 'de'])
  assert.deepEqual(
    roles.map(({ id, name }) => [id, name]),
    [['sme', { en: 'sme', de: 'SME' }]],
  )
})

test('[P15] front matter is not on the page, a row that stands twice in a table is there once, and anchors differ', () => {
  const rows = ['| 1 | A | O | FE | Mail |', '| 1 | B | O | FE | Mail |', '| 2 | C | O | FE | Mail |']
  const text = page(
    '---',
    'title: x',
    '---',
    '# A',
    '## B',
    ...head,
    ...rows,
    '',
    '## Notes',
    'x',
    '',
    '## Notes',
    'y',
    '## ?',
  )
  const { blocks } = released([{ file: 'a.md', text }], '').processes[0]?.pages.en ?? { blocks: [] }
  assert.deepEqual(
    blocks.map((block) =>
      block.kind === 'heading' ? block.anchor : block.kind === 'tasks' ? block.tasks : block.kind,
    ),
    ['b', ['1', '2'], 'notes', 'prose', 'notes-1', 'prose', 'section'],
  )
})
