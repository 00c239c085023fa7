import type { Condition, DecisionTable, Process, Release, Source, Step, Task } from '@fairlead/playbook'

import { aQuestionnaire } from './a-questionnaire.ts'
import { someNoteTypes } from './some-note-types.ts'

const place: Source = { file: 'en/page.md', line: 1, column: 1 }
const source = { en: place }
const at = { line: 1, column: 1 }

function aTask(id: string, over: Partial<Task> = {}): Task {
  return {
    id,
    form: 'row',
    kind: 'plain',
    questionnaire: null,
    shared: null,
    per: 'engagement',
    name: { en: `Task ${id}`, 'zh-CN': `任务 ${id}` },
    links: { en: [] },
    mandatory: true,
    roles: ['engineer'],
    services: 'all',
    condition: null,
    gate: null,
    due: null,
    replaces: [],
    source,
    ...over,
  }
}

function aStep(id: string, tasks: readonly Task[]): Step {
  const part = { roles: ['engineer'], secondaryRoles: [], services: 'all', motions: [], condition: null } as const
  return { ...part, id, title: { en: id }, tasks, source }
}

const manySeats: Condition = {
  text: 'seats >= 20000',
  requirement: { kind: 'compare', fact: 'seats', operator: '>=', value: 20000 },
  source: { file: 'playbook.yaml', line: 1, column: 1 },
}

/** Text that must come back as it went in, and never run. */
export const hostileText = `<script>alert(1)</script><img src=x onerror="alert('2')"> & \u202Eevil 客户 "' \\ \u2028 😀 {{7*7}}`

const workshop: Process = {
  id: 'workshop',
  title: { en: 'Workshop', 'zh-CN': '研讨会' },
  phase: null,
  replaces: [],
  source,
  steps: [
    aStep('sessions', [
      aTask('100', { kind: 'workshop' }),
      aTask('101', { mandatory: false, kind: 'questionnaire', questionnaire: aQuestionnaire.id }),
      aTask('102', { services: ['mail'] }),
      aTask('103', { services: ['files'] }),
      aTask('104', { mandatory: false, condition: manySeats }),
    ]),
    aStep('exit', [aTask('900', { gate: { process: 'workshop', inferred: false, source: place } })]),
  ],
  outcomes: [
    { id: 'gaps', label: { en: 'Gaps' }, text: { en: 'There are gaps.' }, next: null, condition: null, source },
    {
      id: 'enable',
      label: { en: 'No gaps' },
      text: { en: 'There are none.' },
      next: 'enable',
      condition: null,
      source,
    },
  ],
  pages: {
    en: {
      file: 'en/workshop.md',
      blocks: [
        { ...at, kind: 'heading', depth: 1, text: hostileText, anchor: 'workshop', step: null },
        { ...at, kind: 'prose', tree: { type: 'root', children: [{ type: 'text', value: hostileText }] } },
        { ...at, kind: 'tasks', step: 'sessions', tasks: ['100', '101', '102', '103', '104'] },
        { ...at, kind: 'outcomes' },
      ],
    },
    'zh-CN': { file: 'zh-CN/workshop.md', blocks: [{ ...at, kind: 'outcomes' }] },
  },
}

const enable: Process = {
  id: 'enable',
  title: { en: 'Enable' },
  phase: null,
  replaces: [],
  source,
  steps: [aStep('switch-on', [aTask('500', { mandatory: false })])],
  outcomes: [],
  pages: { en: { file: 'en/enable.md', blocks: [] } },
}

const routes: readonly (readonly [condition: string, team: string | null])[] = [
  ["role == 'architect' && language == 'en'", 'designers'],
  ["role == 'architect' && language != 'en'", null],
  ["role == 'engineer' && regulated", 'designers'],
]

/** Architects speak English; who asks for one in another language is told what to do; engineers are for regulated customers. */
const routingTable: DecisionTable = {
  id: 'ask:whom',
  title: { en: 'Whom to ask' },
  inputs: ['role', 'language', 'regulated'],
  outputs: [{ en: 'Team' }, { en: 'Guidance' }],
  rows: routes.map(([text, team]) => ({
    condition: { text, requirement: { kind: 'opaque', text, facts: [] }, source: place },
    answers: [{ en: team ?? '-' }, { en: 'Read the guide' }],
    source,
  })),
  routing: routes.map(([, team]) => ({ team, guidance: { en: 'Read the guide' } })),
  source,
}

/** Two processes: `workshop` with the gate 900, two outcomes and a questionnaire (101), `enable` with none of it. */
export function aRelease(extraTasks = 0): Release {
  const extra = Array.from({ length: extraTasks }, (_, index) => aTask(`x${index}`, { mandatory: false }))
  return {
    format: 5,
    title: { en: 'A playbook' },
    languages: ['en', 'zh-CN'],
    facts: [
      { id: 'seats', label: { en: 'Seats' }, help: null, source: place, type: 'number', unit: null },
      { id: 'regulated', label: { en: 'Regulated' }, help: null, source: place, type: 'yes-no' },
    ],
    phases: [],
    roles: [
      { id: 'engineer', name: { en: 'Engineer' }, party: 'team', source: place },
      { id: 'architect', name: { en: 'Architect' }, party: 'team', source: place },
    ],
    serviceGroups: [],
    services: [
      { id: 'mail', name: { en: 'Mail' }, always: false, group: null, source: place },
      { id: 'files', name: { en: 'Files' }, always: false, group: null, source: place },
    ],
    motions: [],
    decisions: [routingTable],
    questionnaires: [aQuestionnaire],
    teams: [
      {
        id: 'designers',
        name: { en: 'Designers' },
        role: 'architect',
        timeZone: 'Europe/Oslo',
        clock: { decide: 5, assign: 2, accept: 2 },
        source: place,
      },
    ],
    notes: someNoteTypes,
    cadences: [],
    processes: [{ ...workshop, steps: [...workshop.steps, aStep('extra', extra)] }, enable],
  }
}
