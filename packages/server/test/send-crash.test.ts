import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFolder } from './a-server.ts'
import { crashSending } from './send-rounds.ts'

const seed = 20261129

test(`[S247] no mail is lost when the sender is killed at every step, and what is repeated is the same mail (200 mails, seed ${seed})`, async (t) => {
  const { kills, taken, distinct, wrong } = await crashSending({ jobs: 200, kills: 5, seed, folder: aFolder(t) })
  assert.deepEqual(wrong, [])
  assert.equal(distinct, 200)
  assert.ok(Object.keys(kills).length === 5, JSON.stringify(kills))
  // Of what was with the four workers at a kill, and of nothing else, there may be a repetition.
  assert.ok(taken - distinct <= 4 * 5, `${taken - distinct} repetitions`)
})
