import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PartOnDemand } from './part-on-demand.ts'

function Nothing() {
  return null
}

test('a part is loaded once, and is there at once from then on', async () => {
  let loads = 0
  const part = new PartOnDemand(async () => {
    loads += 1
    return Nothing
  })
  assert.equal(part.component, null)
  await part.load()
  await part.load()
  assert.equal(part.component, Nothing)
  assert.equal(loads, 1)
})

test('a part that could not be loaded is asked for again when it is needed', async () => {
  let isReachable = false
  const part = new PartOnDemand(async () => {
    if (!isReachable) throw new Error('unreachable')
    return Nothing
  })
  part.preload()
  await assert.rejects(part.load(), /unreachable/)
  isReachable = true
  await part.load()
  assert.equal(part.component, Nothing)
})
