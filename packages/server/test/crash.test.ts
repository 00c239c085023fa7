import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFolder } from './a-server.ts'
import { crash } from './crash-rounds.ts'

const seed = 20261122

test(`[S140] no answered write is lost when the server is killed at any moment (10 rounds, seed ${seed})`, async (t) => {
  const { answered, lost } = await crash({ rounds: 10, seed, folder: aFolder(t) })
  assert.deepEqual(lost, [])
  assert.ok(answered > 0, 'nothing was answered, so nothing was tested')
})
