import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRequest } from '../fixtures/a-request.ts'
import { aRun } from '../fixtures/a-run.ts'
import { clockOf } from '../request/clock-of.ts'
import type { RequestRecord } from '../request/request-record.ts'
import { clockEffect } from './clock-effect.ts'

const since = '2026-11-23T10:00:00.000Z'

function effectAt(now: string, over: Partial<RequestRecord> = {}) {
  const record = aRequest({ since, ...over })
  const clock = clockOf(aRun().standing(), record)
  return clock === null ? null : clockEffect({ engagement: 'e1', request: 'q1', record, clock }, now)
}

test('[E165] whoever has the turn is reminded at half time, and whoever decides is told at its end', () => {
  const assigned = { stage: 'assigned', person: 'dan' } as const
  assert.equal(effectAt('2026-11-24T09:59:59.000Z', assigned), null)
  const reminder = effectAt('2026-11-24T10:00:00.000Z', assigned)
  assert.deepEqual([reminder?.about, reminder?.to], ['reminder', { kind: 'person', person: 'dan' }])
  const escalation = effectAt('2026-11-25T10:00:00.000Z', assigned)
  assert.deepEqual(
    [escalation?.about, escalation?.to],
    ['escalation', { kind: 'team', team: 'designers', except: 'bo' }],
  )
  const decide = effectAt('2026-11-26T10:00:00.000Z')
  assert.deepEqual([decide?.about, decide?.to], ['reminder', { kind: 'team', team: 'designers', except: 'bo' }])
})

test('[E165] asked again it is the same by the same name; of a request that comes to its stage again it is another', () => {
  const [one, other] = [effectAt('2026-11-26T10:00:00.000Z'), effectAt('2026-11-27T10:00:00.000Z')]
  assert.equal(one?.name, other?.name)
  const again = effectAt('2026-12-09T10:00:00.000Z', { since: '2026-12-04T10:00:00.000Z' })
  const over = effectAt('2026-11-30T10:00:00.000Z')
  assert.equal(new Set([one?.name, again?.name, over?.name]).size, 3)
})
