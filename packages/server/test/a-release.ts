import type { Condition, Process, Release, Step, Task } from '@fairlead/playbook'

const source = { en: { file: 'en/page.md', line: 1 } }

function aTask(id: string, over: Partial<Task> = {}): Task {
  return {
    id,
    kind: 'row',
    name: { en: `Task ${id}`, 'zh-CN': `任务 ${id}` },
    links: { en: [] },
    mandatory: true,
    roles: ['engineer'],
    services: 'all',
    condition: null,
    gate: null,
    source,
    ...over,
  }
}

function aStep(id: string, tasks: readonly Task[]): Step {
  return { id, title: { en: id }, roles: ['engineer'], services: 'all', condition: null, tasks, source }
}

const manySeats: Condition = {
  text: 'seats >= 20000',
  requirement: { kind: 'compare', fact: 'seats', operator: '>=', value: 20000 },
  source: { file: 'playbook.yaml', line: 1 },
}

/** Text that must come back as it went in, and never run. */
export const hostileText = `<script>alert(1)</script><img src=x onerror="alert('2')"> & \u202Eevil 客户 "' \\ \u2028 😀 {{7*7}}`

const workshop: Process = {
  id: 'workshop',
  title: { en: 'Workshop', 'zh-CN': '研讨会' },
  phase: null,
  steps: [
    aStep('sessions', [
      aTask('100'),
      aTask('101', { mandatory: false }),
      aTask('102', { services: ['mail'] }),
      aTask('103', { services: ['files'] }),
      aTask('104', { mandatory: false, condition: manySeats }),
    ]),
    aStep('exit', [aTask('900', { gate: { process: 'workshop', inferred: false } })]),
  ],
  outcomes: [
    { id: 'gaps', label: { en: 'Gaps' }, text: { en: 'There are gaps.' }, next: null, source },
    { id: 'enable', label: { en: 'No gaps' }, text: { en: 'There are none.' }, next: 'enable', source },
  ],
  pages: {
    en: {
      file: 'en/workshop.md',
      blocks: [
        { kind: 'heading', depth: 1, text: hostileText, anchor: 'workshop', step: null },
        { kind: 'prose', tree: { type: 'root', children: [{ type: 'text', value: hostileText }] } },
        { kind: 'tasks', step: 'sessions', tasks: ['100', '101', '102', '103', '104'] },
        { kind: 'outcomes' },
      ],
    },
    'zh-CN': { file: 'zh-CN/workshop.md', blocks: [{ kind: 'outcomes' }] },
  },
}

const enable: Process = {
  id: 'enable',
  title: { en: 'Enable' },
  phase: null,
  steps: [aStep('switch-on', [aTask('500', { mandatory: false })])],
  outcomes: [],
  pages: { en: { file: 'en/enable.md', blocks: [] } },
}

/** Two processes: `workshop` with the gate 900 and two outcomes, `enable` with neither. */
export function aRelease(extraTasks = 0): Release {
  const extra = Array.from({ length: extraTasks }, (_, index) => aTask(`x${index}`, { mandatory: false }))
  return {
    format: 1,
    title: { en: 'A playbook' },
    languages: ['en', 'zh-CN'],
    facts: [
      { id: 'seats', label: { en: 'Seats' }, help: null, type: 'number', unit: null },
      { id: 'regulated', label: { en: 'Regulated' }, help: null, type: 'yes-no' },
    ],
    phases: [],
    roles: [{ id: 'engineer', name: { en: 'Engineer' } }],
    services: [
      { id: 'mail', name: { en: 'Mail' }, always: false },
      { id: 'files', name: { en: 'Files' }, always: false },
    ],
    processes: [{ ...workshop, steps: [...workshop.steps, aStep('extra', extra)] }, enable],
  }
}
