import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { aReleaseView } from './release.fixture.ts'

const label = { en: 'x' }
const source = { file: 'playbook.yaml', line: 1, column: 1 }
const asked = { label, help: null, source }
const choices = ['gmail', 'notes', 'box'].map((id) => ({ id, label }))

/** A release that asks one fact of each typed kind, and has three services of which one is always covered. */
export const askingRelease: ReleaseView = {
  ...aReleaseView([]),
  facts: [
    { ...asked, id: 'seats', type: 'number', unit: null },
    { ...asked, id: 'sources', type: 'set', choices },
    { ...asked, id: 'partner', type: 'yes-no' },
    { ...asked, id: 'budget', type: 'money', currency: 'EUR' },
    { ...asked, id: 'go_live', type: 'date' },
    { ...asked, id: 'country', type: 'text' },
  ],
  services: [
    { id: 'exchange', name: label, always: false, group: null, source },
    { id: 'core', name: label, always: true, group: null, source },
    { id: 'teams', name: label, always: false, group: null, source },
  ],
}

type Facts = Readonly<Record<string, EngagementView['facts'][string]['value']>>

interface Known {
  readonly facts?: Facts
  readonly sources?: Readonly<Record<string, string>>
  readonly scope?: EngagementView['scope']
  readonly factsRevision?: number
}

/** What is known of an engagement: facts by their values, with where they come from, and a scope. */
export function anEngagementWith({ facts = {}, sources = {}, scope = [], factsRevision = 1 }: Known) {
  const records = Object.entries(facts).map(([id, value]) => {
    return [id, { value, source: sources[id] ?? null, by: 'mei', at: '2026-11-22T09:00:00.000Z' }] as const
  })
  return { customer: 'Fjordline', startDate: '2026-11-22', scope, facts: Object.fromEntries(records), factsRevision }
}

/** A service in scope, of which nothing else is said. */
export function scoped(service: string, said: Partial<EngagementView['scope'][number]> = {}) {
  return { service, seats: null, start: null, goLive: null, ...said }
}
