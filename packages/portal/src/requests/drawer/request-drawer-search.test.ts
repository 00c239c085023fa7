import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRequestDrawer, requestDrawerSearch } from './request-drawer-search.ts'

test('the drawer that an address opens is the one that was written into it', () => {
  const opened = { engagement: 'e1', request: 'r1' }
  assert.deepEqual(readRequestDrawer({ ...requestDrawerSearch(opened) }), opened)
  assert.equal(readRequestDrawer({ ...requestDrawerSearch(null) }), null)
  assert.equal(readRequestDrawer({ request: 'r1' }), null)
})
