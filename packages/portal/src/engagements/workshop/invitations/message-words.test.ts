import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theWords } from '../../../../test/words.fixture.ts'
import { aboutWords, stateWords } from './message-words.ts'

const { i18n } = theWords('en')

test('a mail says what it is about and how it stands, with the reason where it waits or was refused', () => {
  assert.equal(aboutWords(i18n, { kind: 'invitation', about: 'new' }), 'Invitation')
  assert.equal(aboutWords(i18n, { kind: 'invitation', about: 'changed' }), 'Change')
  assert.equal(aboutWords(i18n, { kind: 'cancellation', about: 'called-off' }), 'Cancellation')
  const said = (state: 'sent' | 'queued' | 'failed', waits: 'no-server' | null, error: string | null) =>
    stateWords(i18n, { state, waits, error })
  assert.equal(said('sent', null, null), 'Sent')
  assert.equal(said('queued', null, null), 'Waiting')
  assert.equal(said('queued', 'no-server', null), 'Waiting: no mail server is set up')
  assert.equal(said('failed', null, '550 No such user'), 'Failed: 550 No such user')
  assert.equal(said('failed', null, null), 'Failed')
})
