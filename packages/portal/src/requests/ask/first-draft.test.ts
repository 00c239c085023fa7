import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEngagementView } from '../../../test/engagement.fixture.ts'
import { aProcess, aStep } from '../../../test/release.fixture.ts'
import { aRoutedRelease } from '../../../test/routing.fixture.ts'
import { aTask } from '../../../test/words.fixture.ts'
import { indexRelease } from '../../process/release-index.ts'
import { firstDraft } from './first-draft.ts'

const step = aStep('step', ['4027'])
const release = aRoutedRelease({
  processes: [aProcess('process', [{ ...step, secondaryRoles: ['architect'] }])],
  languages: ['en', 'de'],
})
const scope = (...services: string[]) =>
  services.map((service) => ({ service, seats: null, start: null, goLive: null }))

function draft(said: Partial<Parameters<typeof firstDraft>[0]> = {}) {
  const engagement = anEngagementView({ scope: scope('mail', 'chat') })
  return firstDraft({ engagement, release, index: indexRelease(release), task: undefined, blocked: null, ...said })
}

test('the role is one that the task names and that can be asked for, the service that of the task', () => {
  const { role, service } = draft({ task: aTask({ key: '4027@chat', service: 'chat' }) })
  assert.deepEqual([role, service], ['architect', 'chat'])
})

test('a role that a team is there for comes before one that the task names', () => {
  const engagement = anEngagementView({
    scope: scope('mail'),
    facts: { seats: { value: 200, source: null, by: 'mei', at: '2026-11-20T10:00:00Z' } },
  })
  assert.equal(draft({ engagement, task: aTask({ key: '4027' }) }).role, 'sme')
})

test('for the engagement as a whole the role is the first that nobody fills, the service the only one in scope', () => {
  assert.deepEqual([draft().role, draft().service], ['sme', ''])
  const engagement = anEngagementView({
    scope: scope('mail'),
    team: {
      roles: [
        {
          role: 'sme',
          party: 'team',
          slots: [{ role: 'sme', service: null, people: ['priya'], primary: 'priya' }],
          tasksLeft: 0,
          unassigned: 0,
          candidates: [],
          isUnfillable: false,
        },
      ],
      revisions: {},
      calendars: [],
    },
  })
  const { role, service } = draft({ engagement })
  assert.deepEqual([role, service], ['architect', 'mail'])
})

test('why is what blocks the task, with the reason that was given', () => {
  const task = aTask({ state: 'blocked-business', reason: 'No budget' })
  assert.equal(draft({ task, blocked: 'Blocked: business' }).why, 'Blocked: business. No budget')
  assert.equal(draft({ task: aTask(), blocked: null }).why, '')
  const note = { id: 'n', kind: 'note', text: 'No answer', by: 'mei', at: '2026-11-20T10:00:00Z' } as const
  assert.equal(draft({ task: aTask({ evidence: [note] }), blocked: 'Blocked: other' }).why, 'Blocked: other. No answer')
})

test('the language of the customer is taken where it can be asked for', () => {
  const fact = (value: string) => ({ language: { value, source: null, by: 'mei', at: '2026-11-20T10:00:00Z' } })
  assert.equal(draft({ engagement: anEngagementView({ facts: fact('de') }) }).language, 'de')
  assert.equal(draft({ engagement: anEngagementView({ facts: fact('fr') }) }).language, '')
})
