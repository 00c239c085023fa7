import type { ReleaseView } from '@fairlead/contract'
import type { DecisionTable, Requirement, RoutingAnswer, Team } from '@fairlead/playbook'
import { aReleaseView } from './release.fixture.ts'

const source = { file: 'en/whom-to-ask.md', line: 9, column: 1 }

const compare = (fact: string, operator: '==' | '>=' | '<', value: string | number): Requirement =>
  ({ kind: 'compare', fact, operator, value }) as const

interface Line {
  readonly asks: readonly Extract<Requirement, { kind: 'compare' }>[]
  readonly answer: RoutingAnswer
}

const lines = [
  { asks: [compare('role', '==', 'sme'), compare('service', '==', 'mail'), compare('seats', '>=', 150)], team: 'post' },
  { asks: [compare('role', '==', 'sme'), compare('service', '==', 'mail'), compare('seats', '<', 150)], team: null },
  { asks: [compare('role', '==', 'architect'), compare('language', '==', 'de')], team: 'builders' },
].map(
  ({ asks, team }): Line => ({
    asks: asks as Line['asks'],
    answer: { team, guidance: team === null ? { en: 'Read [the guide](https://a.example)' } : null },
  }),
)

/** Specialists are asked for where there is mail for 150 seats, architects in German. */
const table: DecisionTable = {
  id: 'whom-to-ask:team',
  title: { en: 'Whom to ask' },
  inputs: ['role', 'service', 'language', 'seats'],
  outputs: [{ en: 'Team' }],
  rows: lines.map(({ asks, answer }) => ({
    condition: {
      text: asks.map(({ fact, operator, value }) => `${fact} ${operator} ${JSON.stringify(value)}`).join(' && '),
      requirement: { kind: 'all', of: asks },
      source,
    },
    answers: [{ en: answer.team ?? '' }],
    source: { en: source },
  })),
  routing: lines.map(({ answer }) => answer),
  source: { en: source },
}

function aTeam(id: string, role: string): Team {
  const clock = { decide: 5, assign: 2, accept: 1 }
  return { id, name: { en: id }, role, timeZone: 'Europe/Dublin', clock, source }
}

/** A release that says whom a request goes to. */
export function aRoutedRelease(said: Partial<ReleaseView> = {}): ReleaseView {
  const named = (id: string) => ({ id, name: { en: id }, source })
  const seats = { type: 'number', id: 'seats', label: { en: 'Seats' }, unit: null, help: null, source } as const
  return {
    ...aReleaseView([]),
    facts: [seats],
    roles: ['engineer', 'sme', 'architect'].map((id) => ({ ...named(id), party: 'team' })),
    services: ['mail', 'chat'].map((id) => ({ ...named(id), always: false, group: null })),
    decisions: [table],
    teams: [aTeam('post', 'sme'), aTeam('builders', 'architect')],
    ...said,
  }
}
