import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWorkPanel, workPanelSearch } from './work-panel-search.ts'

test('the panel that an address opens is the one that was written into it', () => {
  const item = { engagement: 'e1', key: '4021@mail' }
  assert.deepEqual(readWorkPanel({ ...workPanelSearch(item) }), item)
  assert.equal(readWorkPanel({ ...workPanelSearch(null) }), null)
})

test('an id that the router took for a number is read, and half a name opens nothing', () => {
  assert.deepEqual(readWorkPanel({ engagement: 'e1', task: 4021 }), { engagement: 'e1', key: '4021' })
  assert.equal(readWorkPanel({ task: 4021 }), null)
  assert.equal(readWorkPanel({ engagement: 'e1', task: true }), null)
})
