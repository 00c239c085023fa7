import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarSessionView } from '@fairlead/contract'
import { aProcess, aReleaseView, aStep } from '../../../test/release.fixture.ts'
import { theWords } from '../../../test/words.fixture.ts'
import { listedSessions } from './listed-session.ts'

const service = { id: 'mail', name: { en: 'Mail', 'zh-CN': '邮件' }, group: null, always: false } as const
const release = { ...aReleaseView([aProcess('p', [aStep('s', ['4021'])])]), id: 'r', services: [service] as never }
const session: CalendarSessionView = {
  engagement: 'e',
  customer: 'Contoso',
  release: 'r',
  key: '4021@mail',
  task: '4021',
  service: 'mail',
  process: 'p',
  start: '2026-12-01T09:00:00.000Z',
  minutes: 60,
  timeZone: 'UTC',
  place: null,
  link: null,
  host: 'mei',
  attendees: [],
  isInvited: true,
  stage: 'scheduled',
}

test('a session has the name that its playbook gives it, and its number until that is there', () => {
  const { i18n } = theWords('en')
  const [named] = listedSessions([session], [release], i18n)
  assert.deepEqual([named?.name, named?.service], ['Task 4021', 'Mail'])
  const [numbered] = listedSessions([session], [], i18n)
  assert.deepEqual([numbered?.name, numbered?.service], ['4021', null])
})

test('sessions of one workshop are told apart', () => {
  const lapsed = { ...session, stage: 'cancelled' as const }
  const ids = listedSessions([session, lapsed, { ...session, engagement: 'f' }], [], theWords('en').i18n)
  assert.equal(new Set(ids.map(({ id }) => id)).size, 3)
})
