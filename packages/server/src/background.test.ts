import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Background } from './background.ts'

test('[S463] nobody waits for what goes on in the background, and what goes wrong there is logged', async () => {
  const faults: string[] = []
  const background = new Background((line) => faults.push(line))
  const done: string[] = []
  background.run('One', async () => {
    background.run('Two', async () => {
      done.push('two')
    })
    done.push('one')
    throw new Error('lost')
  })
  assert.deepEqual(done, [])
  await background.idle()
  assert.deepEqual(done, ['one', 'two'])
  assert.deepEqual(
    faults.map((line) => JSON.parse(line).error),
    ['One: lost'],
  )
})
