import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Slots } from './slots.ts'

test('[S353] work goes on in the order in which it came, so much at once, and whoever has left gets no turn', async () => {
  const slots = new Slots(2)
  const said: string[] = []
  const ends = new Map<string, () => void>()
  const ask = (name: string, signal?: AbortSignal) =>
    slots.take(() => {
      said.push(name)
      return new Promise<void>((resolve) => ends.set(name, resolve))
    }, signal)
  const gone = new AbortController()
  const asked = [ask('a'), ask('b'), ask('c', gone.signal), ask('d'), ask('e', gone.signal)]
  const left = new Error('gone')
  const refused = Promise.all([2, 4].map((at) => assert.rejects(asked[at] ?? Promise.resolve(), left)))
  gone.abort(left)
  await refused
  await assert.rejects(ask('f', gone.signal), left)
  assert.deepEqual(said, ['a', 'b'])
  ends.get('a')?.()
  await asked[0]
  ends.get('b')?.()
  await asked[1]
  assert.deepEqual(said, ['a', 'b', 'd'])
  ends.get('d')?.()
  await asked[3]
  // All are free again.
  const more = [ask('g'), ask('h')]
  assert.deepEqual(said, ['a', 'b', 'd', 'g', 'h'])
  for (const end of ends.values()) end()
  await Promise.all(more)
})
