import type { ReleaseView } from '@fairlead/contract'
import type { Step } from '@fairlead/playbook'

type ProcessOfRelease = ReleaseView['processes'][number]

const source = { en: { file: 'en/page.md', line: 1, column: 1 } }

/** A step with optional tasks of these ids for all services. */
export function aStep(id: string, tasks: readonly string[]): Step {
  const part = { roles: [], services: 'all', condition: null, source } as const
  return {
    ...part,
    id,
    secondaryRoles: [],
    motions: [],
    title: { en: id },
    tasks: tasks.map((task) => ({
      ...part,
      id: task,
      form: 'row',
      kind: 'plain',
      questionnaire: null,
      shared: null,
      per: 'engagement',
      name: { en: `Task ${task}` },
      links: { en: [] },
      mandatory: false,
      gate: null,
      due: null,
      replaces: [],
    })),
  }
}

/** A process without outcomes. */
export function aProcess(id: string, steps: readonly Step[]): ProcessOfRelease {
  return { id, title: { en: id }, phase: null, replaces: [], steps, outcomes: [], source }
}

/** A release of these processes that asks nothing of a customer. */
export function aReleaseView(processes: readonly ProcessOfRelease[]): ReleaseView {
  return {
    id: 'release',
    format: 5,
    title: { en: 'A playbook' },
    languages: ['en'],
    facts: [],
    phases: [],
    roles: [],
    serviceGroups: [],
    services: [],
    motions: [],
    decisions: [],
    questionnaires: [],
    teams: [],
    notes: [],
    cadences: [],
    processes,
  }
}
