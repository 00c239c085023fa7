import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DifferenceView } from '@fairlead/contract'
import { theHistory } from '../../../test/history-words.fixture.ts'
import { plainText } from '../words/sentence.ts'
import { reportOf } from './report.ts'
import { reportText } from './report-text.ts'

const at = '2026-11-22T10:00:00.000Z'
type Content = NonNullable<DifferenceView['records']['tasks'][number]['to']>

const untouched: Content = {
  state: 'not-started',
  reason: null,
  completedAt: null,
  assignee: null,
  waiver: null,
  overruling: null,
  date: null,
  evidence: [],
  added: null,
  revision: 0,
}
const link = { id: 'x', by: 'mei', at, kind: 'link', title: 'Minutes', href: 'https://a.example' } as const
const note = { id: 'y', by: 'mei', at, kind: 'note', text: 'Two\nlines' } as const
const waiver = { reason: 'No need', by: 'mei', at, approver: 'astrid', approvedAt: null, until: null }
const mail = { service: 'mail', seats: 200, start: null, goLive: null }
const engineers = { role: 'engineer', service: null, people: ['mei'], primary: 'mei' }
const added = {
  name: 'Ask *twice*',
  mandatory: false,
  process: 'assess',
  step: 'assess:talk',
  role: null,
  service: null,
}

const request: NonNullable<DifferenceView['records']['requests'][number]['to']> = {
  wish: {
    task: null,
    role: 'engineer',
    service: 'mail',
    language: null,
    where: 'remote',
    why: 'Stuck',
    tried: null,
  },
  route: { team: null, table: null, row: null },
  stage: 'submitted',
  since: at,
  by: 'mei',
  at,
  talk: [],
  decidedBy: null,
  reason: null,
  person: null,
  summary: null,
}

const nothing: DifferenceView = {
  from: { seq: 1, at },
  to: { seq: 9, at },
  plan: { tasks: [], gates: [], dates: [], names: {} },
  records: {
    scope: [],
    facts: [],
    tasks: [],
    processes: [],
    team: [],
    calendars: [],
    requests: [],
    workshops: [],
    questionnaires: [],
    contacts: [],
    notes: [],
    time: [],
  },
}

const difference: DifferenceView = {
  ...nothing,
  plan: {
    ...nothing.plan,
    tasks: [
      { task: '4027', kind: 'comes', mandatory: true, state: 'not-started' },
      { task: '4021@mail', kind: 'goes', mandatory: true, state: 'in-progress' },
      { task: '4021', kind: 'decided', mandatory: true, state: 'complete' },
    ],
    gates: [
      { task: '1699', from: 'shut', to: 'ready', moreBlockers: [], fewerBlockers: ['4021'] },
      { task: '4027', from: null, to: 'shut', moreBlockers: ['1', '2', '3', '4', '5', '6', '7'], fewerBlockers: [] },
      { task: '4021', from: 'ready', to: 'open', moreBlockers: [], fewerBlockers: ['1'] },
    ],
    dates: [{ task: '4027', from: '2026-12-01', to: '2026-12-08' }],
  },
  records: {
    scope: [{ id: 'mail', from: null, to: mail }],
    facts: [
      { id: 'seats', from: null, to: { value: 200, source: 'Order form', by: 'mei', at } },
      {
        id: 'regulated',
        from: { value: true, source: null, by: 'mei', at },
        to: { value: true, source: null, by: 'tomas', at },
      },
    ],
    tasks: [
      {
        id: '4021',
        from: { ...untouched, assignee: 'mei' },
        to: { ...untouched, state: 'complete', evidence: [link] },
      },
      {
        id: '4027',
        from: null,
        to: {
          ...untouched,
          state: 'cancelled',
          reason: 'Done before',
          date: { due: '2026-12-08', reason: 'Holidays' },
        },
      },
      { id: '+1', from: null, to: { ...untouched, state: 'in-progress', added, waiver } },
      {
        id: '1699',
        from: { ...untouched, evidence: [note], waiver },
        to: {
          ...untouched,
          state: 'blocked-other',
          waiver: { ...waiver, approvedAt: at, until: '2026-12-31' },
          overruling: { reason: 'Board decided', by: 'tomas', at, blockers: [] },
        },
      },
    ],
    processes: [{ id: 'assess', from: null, to: { outcome: 'gaps', by: 'mei', at } }],
    team: [
      { id: 'engineer', from: null, to: engineers },
      { id: 'engineer@mail', from: engineers, to: null },
    ],
    calendars: [
      { id: 'team', from: null, to: { timeZone: 'UTC', workingDays: [1], holidays: [], from: '09:00', to: '17:00' } },
    ],
    requests: [
      { id: 'r1', from: null, to: request },
      { id: 'r2', from: request, to: { ...request, stage: 'ended', person: 'tomas', summary: 'Works again' } },
    ],
    questionnaires: [],
    notes: [],
    workshops: [],
    contacts: [],
    time: [],
  },
}

function told(language: 'en' | 'zh-CN') {
  return Object.fromEntries(
    reportOf(theHistory(language), difference).map(({ id, rows }) => [
      id,
      rows.map(({ kind, title, values, why }) =>
        [kind, plainText(title), ...(values === null ? [] : [values.join(' → ')]), why]
          .filter((one) => one !== null)
          .join(' | '),
      ),
    ]),
  )
}

test('a report has what differs of every kind, each once, in the order of a status report', () => {
  const report = told('en')
  assert.deepEqual(report, {
    processes: ['added | Assess | not ended → Gaps found | Mei Chen'],
    gates: [
      'changed | 1699 Task 1699 | Gate shut → Gate ready | No longer waits for 4021',
      'added | 4027 Task 4027 | No gate → Gate shut | Also waits for 1, 2, 3, 4, 5, and 2 more',
      'changed | 4021 Task 4021 | Gate ready → Gate open',
    ],
    overrulings: ['added | 1699 Task 1699 | Tomas Okafor: Board decided'],
    done: ['changed | 4021 Task 4021 | Not started → Complete'],
    blocked: ['changed | 1699 Task 1699 | Not started → Blocked: other'],
    open: ['changed | Ask *twice* | Not started → In progress'],
    'set-aside': ['changed | 4027 Task 4027 | Not started → Cancelled | Done before'],
    waivers: [
      'added | Ask *twice* | no waiver → waits for Astrid Lindqvist | No need',
      'changed | 1699 Task 1699 | waits for Astrid Lindqvist → waived until Dec 31, 2026 | No need',
    ],
    assignees: ['changed | 4021 Task 4021 | Mei Chen → nobody'],
    dates: ['changed | 4027 Task 4027 | Dec 1, 2026 → Dec 8, 2026 | Holidays'],
    evidence: ['added | 4021 Task 4021 | Minutes', 'removed | 1699 Task 1699 | Two\nlines'],
    comes: ['added | 4027 Task 4027 | Mandatory'],
    goes: ['removed | 4021 Task 4021 (Mail) | was In progress'],
    plan: ['changed | 4021 Task 4021 | May apply → Applies'],
    facts: ['added | Total seats | not known → 200 seats (source: Order form)'],
    scope: ['added | Mail | not in scope → 200 seats'],
    team: ['changed | Engineer | nobody → Mei Chen', 'changed | Engineer (Mail) | Mei Chen → nobody'],
    calendars: ['added | the team | not set → Mon · 09:00–17:00 · UTC'],
    requests: [
      'added | Engineer for Mail | not asked for → Submitted',
      'changed | Engineer for Mail | Submitted → Ended · Tomas Okafor | Works again',
    ],
  })
  assert.deepEqual(Object.keys(report).slice(0, 4), ['processes', 'gates', 'overrulings', 'done'])
})

test('the report reads in Chinese', () => {
  const { gates, 'set-aside': aside, facts } = told('zh-CN')
  assert.deepEqual(aside, ['changed | 4027 Task 4027 | 未开始 → 已取消 | Done before'])
  assert.deepEqual(facts, ['added | 席位总数 | 未知 → 200 个席位（来源：Order form）'])
  assert.equal(gates?.[0]?.endsWith('不再等待 4021'), true)
})

test('nothing that differs is no section', () => {
  assert.deepEqual(reportOf(theHistory('en'), nothing), [])
})

test('as text it is Markdown that can be sent, in which names stand as they are', () => {
  const words = theHistory('en')
  const head = { customer: 'Nord <AG>', from: 'Monday', to: 'now' }
  const some: DifferenceView = {
    ...nothing,
    plan: { ...nothing.plan, tasks: difference.plan.tasks.slice(0, 2) },
    records: { ...nothing.records, tasks: difference.records.tasks.slice(2) },
  }
  assert.equal(
    reportText(words.words.i18n, head, reportOf(words, some)),
    String.raw`# What changed for Nord \<AG\>

From Monday to now

## Overruled gates (1)

- 1699 Task 1699 (Tomas Okafor: Board decided)

## Blocked (1)

- 1699 Task 1699: Not started → Blocked: other

## Begun, or open again (1)

- Ask \*twice\*: Not started → In progress

## Waivers (2)

- Ask \*twice\*: no waiver → waits for Astrid Lindqvist (No need)
- 1699 Task 1699: waits for Astrid Lindqvist → waived until Dec 31, 2026 (No need)

## Evidence (1)

- No longer: 1699 Task 1699 (Two lines)

## New in the plan (1)

- 4027 Task 4027 (Mandatory)

## Gone from the plan (1)

- No longer: 4021 Task 4021 (Mail) (was In progress)
`,
  )
  assert.equal(
    reportText(words.words.i18n, head, []),
    '# What changed for Nord \\<AG\\>\n\nFrom Monday to now\n\nNothing has changed.\n',
  )
})
