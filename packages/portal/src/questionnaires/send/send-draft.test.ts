import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkSending } from './send-draft.ts'

const today = '2026-11-22'

test('a name is enough; without an address it is handed over in person, without a day it is not due', () => {
  assert.deepEqual(checkSending({ name: ' Anna Berg ', email: '', due: '' }, today), {
    ok: true,
    sending: { to: { name: 'Anna Berg', email: null }, due: null },
  })
  assert.deepEqual(checkSending({ name: 'Li', email: ' li@fjordline.example ', due: today }, today), {
    ok: true,
    sending: { to: { name: 'Li', email: 'li@fjordline.example' }, due: today },
  })
})

test('everything that is wrong is said at once', () => {
  assert.deepEqual(checkSending({ name: ' ', email: 'Anna <a@b>', due: '2026-11-21' }, today), {
    ok: false,
    errors: { name: 'no-name', email: 'no-address', due: 'day-over' },
  })
  assert.deepEqual(checkSending({ name: 'x', email: 'a@b', due: '2026-02-30' }, today), {
    ok: false,
    errors: { due: 'no-day' },
  })
})
