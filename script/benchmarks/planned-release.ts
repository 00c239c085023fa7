import type { Condition, Release, Source, Step, Task } from '../../packages/playbook/src/model/release.ts'

const source: Source = { file: 'en/page.md', line: 1, column: 1 }
const placed = { en: source }
const services = ['mail', 'chat', 'files']
const tasksOfStep = 10
const stepsOfProcess = 5

/** A release of so many tasks, as playbooks have them: every third for one service, every fifth with a condition. */
export function plannedRelease(tasks: number): Release {
  const steps = Array.from({ length: Math.ceil(tasks / tasksOfStep) }, (_, step) => aStep(step, tasks))
  return {
    format: 5,
    title: { en: 'A playbook' },
    languages: ['en'],
    facts: [
      { id: 'seats', label: { en: 'Seats' }, help: null, source, type: 'number', unit: null },
      {
        id: 'sources',
        label: { en: 'Comes from' },
        help: null,
        source,
        type: 'set',
        choices: ['gmail', 'box', 'imap'].map((id) => ({ id, label: { en: id } })),
      },
    ],
    phases: [],
    roles: [{ id: 'engineer', name: { en: 'Engineer' }, party: 'team', source }],
    serviceGroups: [],
    services: services.map((id) => ({ id, name: { en: id }, always: false, group: null, source })),
    motions: [],
    processes: Array.from({ length: Math.ceil(steps.length / stepsOfProcess) }, (_, at) => ({
      id: `process-${at}`,
      title: { en: `Process ${at}` },
      phase: null,
      replaces: [],
      steps: steps.slice(at * stepsOfProcess, (at + 1) * stepsOfProcess),
      outcomes: [],
      pages: { en: { file: `en/process-${at}.md`, blocks: [] } },
      source: placed,
    })),
    decisions: [],
    questionnaires: [],
    teams: [],
    notes: [],
    cadences: [],
  }
}

function aStep(step: number, tasks: number): Step {
  const first = step * tasksOfStep
  const count = Math.min(tasksOfStep, tasks - first)
  return {
    id: `step-${step}`,
    title: { en: `Step ${step}` },
    roles: ['engineer'],
    secondaryRoles: [],
    services: 'all',
    motions: [],
    condition: step % 4 === 3 ? aCondition(`seats >= ${step * 100}`) : null,
    tasks: Array.from({ length: count }, (_, at) => aTask(first + at)),
    source: placed,
  }
}

function aTask(at: number): Task {
  return {
    id: String(1000 + at),
    form: 'row',
    kind: 'plain',
    questionnaire: null,
    shared: null,
    per: 'engagement',
    name: { en: `Task ${at}` },
    links: { en: [] },
    mandatory: at % 2 === 0,
    roles: ['engineer'],
    services: at % 3 === 0 ? [services[at % services.length] ?? 'mail'] : 'all',
    condition: at % 5 === 0 ? aCondition(at % 10 === 0 ? "'gmail' in sources" : `seats < ${at}`) : null,
    gate: null,
    due: at === 0 ? null : { anchor: { kind: 'task', task: String(999 + at) }, days: 1, calendar: 'business' },
    replaces: [],
    source: placed,
  }
}

function aCondition(text: string): Condition {
  return { text, requirement: { kind: 'opaque', text, facts: [] }, source }
}
