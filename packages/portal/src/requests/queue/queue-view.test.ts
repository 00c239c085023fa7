import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Filter, ListView } from '../../components/list-view/list-view.ts'
import { readQueueView, writeQueueView } from './queue-view.ts'

const stage: Filter = { field: 'stage', operator: 'is', values: ['approved'] }
const list: ListView = { text: 'mail', filters: [stage], sort: null, group: 'turn', columns: null }

test('what is written into an address is read from it, and stands apart from the filters on rows', () => {
  for (const view of [
    { showsOver: false, folded: [], list },
    { showsOver: true, folded: ['a', 'b'], list },
  ]) {
    assert.deepEqual(readQueueView(writeQueueView(view)), view)
  }
})

test('an address that says nothing lists what is not over, with every group open', () => {
  const view = readQueueView({ ...list, filters: [{ field: 'over', operator: 'is', values: ['x'] }] })
  assert.deepEqual([view.showsOver, view.folded, view.list.filters], [false, [], []])
})
