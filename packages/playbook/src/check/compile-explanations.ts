import { type Explanation, page } from './rule.ts'

const head = ['| Id | Name | M/O | Role | Services | Due | Kind | Gate |', '|-|-|-|-|-|-|-|-|']
const step = ['# A', '## Plan']

function row(id: string, [due, kind, gate]: readonly [string, string, string]): string {
  return `| ${id} | Task ${id} | M | FE | Mail | ${due} | ${kind} | ${gate} |`
}

const sound = page(...step, ...head, row('11', ['start + 5bd', 'Workshop', '']), row('12', ['11 + 1w', '-', 'yes']))
const pages = { 'a.md': sound }
const oneRow = (...cells: readonly [string, string, string]) => ({
  'a.md': page(...step, ...head, row('11', cells)),
})
const twice = {
  'a.md': page(...step, ...head, row('11', ['', '', '']), row('12', ['', '', ''])),
  'b.md': page('# B', '## Do', ...head, row('11', ['', '', '']), row('13', ['', '', ''])),
}
const dated = page('facts:', '  go_live: { type: date, label: { en: Go-live } }')
const counted = page('facts:', '  seats: { type: number, label: { en: Seats } }')

const teamOf = (role: string) =>
  page('roles: { fe: { name: { en: FE } } }', 'teams:', `  help: { name: { en: Help }, role: ${role}, timeZone: UTC }`)

const notesBy = (role: string) =>
  page('roles: { fe: { name: { en: FE } } }', 'notes:', `  call: { name: { en: Call }, writers: [${role}] }`)

const cadenceOf = (notes: string, role: string) =>
  page(
    'roles: { fe: { name: { en: FE } }, dm: { name: { en: DM } } }',
    'notes: { call: { name: { en: Call }, writers: [fe] } }',
    `cadences: { talk: { name: { en: Talk }, every: 14d, notes: [${notes}], role: ${role} } }`,
  )

/** What can be told of the findings of the compiler, about what the manifest and the columns of tasks say. */
export const compileExplanations: readonly Explanation[] = [
  {
    code: 'FL0808',
    why: 'Days are compared as they are written, and one that no calendar has lies between two others for no customer.',
    scope: 'playbook',
    ok: [{ pages, manifest: `${dated}tasks: { "11": { condition: "go_live < '2026-10-14'" } }\n` }],
    bad: [
      {
        pages,
        manifest: `${dated}tasks: { "11": { condition: "go_live < '2026-02-30'" } }\n`,
        at: ['playbook.yaml:3:29'],
      },
      { pages, manifest: `${dated}tasks: { "11": { condition: "go_live > 'May'" } }\n`, at: ['playbook.yaml:3:29'] },
    ],
  },
  {
    code: 'FL0811',
    why: 'Whoever changes a threshold that nothing reads believes that something has changed.',
    scope: 'playbook',
    ok: [{ pages, manifest: `${counted}constants: { many: 500 }\ntasks: { "11": { condition: seats >= many } }\n` }],
    bad: [{ pages, manifest: `${counted}constants: { many: 500 }\n`, at: ['playbook.yaml:3:14'] }],
  },
  {
    code: 'FL0812',
    why: 'A name in a condition means one thing: the fact would silently stand before the constant.',
    scope: 'playbook',
    ok: [{ pages, manifest: `${counted}constants: { many: 500 }\ntasks: { "11": { condition: seats >= many } }\n` }],
    bad: [
      {
        pages,
        manifest: `${counted}constants: { seats: 500 }\ntasks: { "11": { condition: seats >= 5 } }\n`,
        at: ['playbook.yaml:3:14'],
      },
    ],
  },
  {
    code: 'FL0813',
    why: 'A date that nobody can read is no date: the task would stand in nobody’s calendar.',
    scope: 'playbook',
    ok: [{ pages }],
    bad: [
      { pages: oneRow('soon', '', ''), at: ['a.md:5:32'] },
      { pages: oneRow('start + 5', '', ''), at: ['a.md:5:32'] },
      { pages: oneRow('kick-off + 5bd', '', ''), at: ['a.md:5:32'] },
    ],
  },
  {
    code: 'FL0814',
    why: 'What waits for a task that nobody can complete is never due.',
    scope: 'playbook',
    ok: [{ pages }],
    bad: [{ pages: oneRow('19 + 5d', '', ''), at: ['a.md:5:32'] }],
  },
  {
    code: 'FL0815',
    why: 'Tasks that are due after one another have no day at all.',
    scope: 'playbook',
    ok: [{ pages }],
    bad: [
      {
        pages: { 'a.md': page(...step, ...head, row('11', ['12 + 1d', '', '']), row('12', ['11 + 1d', '', ''])) },
        at: ['a.md:5:32'],
      },
      { pages: oneRow('11 + 5d', '', ''), at: ['a.md:5:32'] },
      { pages: oneRow('a + 5d', '', ''), at: ['a.md:5:32'] },
    ],
  },
  {
    code: 'FL0816',
    why: 'A group is what lists show services under; one without a name shows none.',
    scope: 'playbook',
    ok: [
      {
        pages,
        manifest: page(
          'serviceGroups: { work: { en: Work } }',
          'services: { mail: { name: { en: Mail }, group: work } }',
        ),
      },
    ],
    bad: [
      {
        pages,
        manifest: page(
          'serviceGroups: { work: { en: Work } }',
          'services: { mail: { name: { en: Mail }, group: wrk } }',
        ),
        at: ['playbook.yaml:2:48'],
      },
    ],
  },
  {
    code: 'FL0819',
    why: 'Of two places that say the same, one is forgotten when the other changes.',
    scope: 'playbook',
    ok: [{ pages, manifest: page('tasks: { "12": { kind: document } }') }],
    bad: [
      {
        pages,
        manifest: page('tasks: { "11": { due: start + 3d, kind: plain } }', 'gates: { "12": { process: a } }'),
        at: ['a.md:5:32', 'a.md:5:46', 'a.md:6:46'],
      },
    ],
  },
  {
    code: 'FL0820',
    why: 'The kind decides what a task produces; a misspelt one would produce nothing.',
    scope: 'playbook',
    ok: [{ pages }],
    bad: [{ pages: oneRow('', 'Worksop', ''), at: ['a.md:5:35'] }],
  },
  {
    code: 'FL0821',
    why: 'A gate that is not read is open from the start.',
    scope: 'playbook',
    ok: [{ pages }],
    bad: [{ pages: oneRow('', '', 'perhaps'), at: ['a.md:5:38'] }],
  },
  {
    code: 'FL0822',
    why: 'A gate shuts a process for the whole engagement; one for each service would be open and shut at once.',
    scope: 'playbook',
    ok: [
      { pages, manifest: page('tasks: { "11": { per: service } }') },
      {
        pages,
        manifest: page(
          'processes: { a: { steps: { plan: { title: { en: Plan }, per: service } } } }',
          'tasks: { "12": { per: engagement } }',
        ),
      },
    ],
    bad: [
      { pages, manifest: page('tasks: { "12": { per: service } }'), at: ['playbook.yaml:1:23'] },
      {
        pages,
        manifest: page('processes: { a: { steps: { plan: { title: { en: Plan }, per: service } } } }'),
        at: ['playbook.yaml:1:62'],
      },
    ],
  },
  {
    code: 'FL0823',
    why: 'One id is one piece of work: it cannot be done for each service here and once for all of them there.',
    scope: 'playbook',
    ok: [{ pages: twice, manifest: page('tasks: { "11": { per: service } }') }],
    bad: [
      {
        pages: twice,
        manifest: page('processes: { a: { steps: { plan: { title: { en: Plan }, per: service } } } }'),
        at: ['playbook.yaml:1:62'],
      },
    ],
  },
  {
    code: 'FL1306',
    why: 'Who is assigned has to fill the role of the team; of a role that the playbook lacks there is nobody.',
    scope: 'playbook',
    ok: [{ pages, manifest: teamOf('fe') }],
    bad: [{ pages, manifest: teamOf('fee'), at: ['playbook.yaml:3:37'] }],
  },
  {
    code: 'FL1401',
    why: 'Notes that only one role may write are written by nobody where the playbook lacks that role.',
    scope: 'playbook',
    ok: [{ pages, manifest: notesBy('fe') }],
    bad: [{ pages, manifest: notesBy('fee'), at: ['playbook.yaml:3:41'] }],
  },
  {
    code: 'FL1421',
    why: 'A cadence that no note can satisfy is overdue for ever, whatever anybody writes.',
    scope: 'playbook',
    ok: [{ pages, manifest: cadenceOf('call', 'fe') }],
    bad: [{ pages, manifest: cadenceOf('cal', 'fe'), at: ['playbook.yaml:3:61'] }],
  },
  {
    code: 'FL1422',
    why: 'The duty of a role that the playbook lacks is nobody’s, and nobody is reminded.',
    scope: 'playbook',
    ok: [{ pages, manifest: cadenceOf('call', 'fe') }],
    bad: [{ pages, manifest: cadenceOf('call', 'fee'), at: ['playbook.yaml:3:74'] }],
  },
  {
    code: 'FL1423',
    why: 'Whoever is reminded again and again of something has to be able to do it.',
    scope: 'playbook',
    ok: [{ pages, manifest: cadenceOf('call', 'fe') }],
    bad: [{ pages, manifest: cadenceOf('call', 'dm'), at: ['playbook.yaml:3:74'] }],
  },
]
