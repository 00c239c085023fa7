import type { EngagementView, ProcessView } from '@fairlead/contract'

const counts = {
  total: 0,
  open: 0,
  waiting: 0,
  blocked: 0,
  done: 0,
  'set-aside': 0,
  mandatoryLeft: 0,
  folded: 0,
  percent: 100,
}

/** A process of an engagement that has begun and can end. */
export function aProcessView(process: string, said: Partial<ProcessView> = {}): ProcessView {
  const nothing = { openedBy: [], completion: null, outcomes: [], waitsFor: [], revision: 0 }
  return { process, stage: 'open', counts, ...nothing, ...said }
}

/** An engagement without tasks, with what is said of it here. */
export function anEngagementView(said: Partial<EngagementView> = {}): EngagementView {
  return {
    id: 'e1',
    customer: 'Nordwind',
    release: 'release',
    startDate: '2026-11-20',
    goLive: null,
    scope: [],
    revision: 1,
    counts,
    createdAt: '2026-11-20T10:00:00Z',
    updatedAt: '2026-11-20T10:00:00Z',
    facts: {},
    factsRevision: 1,
    today: '2026-11-22',
    forecastEnd: null,
    tasks: [],
    processes: [],
    phases: [],
    contacts: [],
    team: { roles: [], revisions: {}, calendars: [] },
    requests: [],
    questionnaires: [],
    can: {
      change: true,
      approveWaivers: false,
      overruleGates: false,
      decideRequests: false,
      redactNotes: false,
      answer: true,
      only: null,
    },
    workshops: [],
    ...said,
  }
}
