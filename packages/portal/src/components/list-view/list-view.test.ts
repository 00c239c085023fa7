import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Filter, isFiltered, type ListView, withFilter, withoutFilter } from './list-view.ts'

const empty: ListView = { text: '', filters: [], sort: null, group: null, columns: null }
const state: Filter = { field: 'state', operator: 'is', values: ['complete'] }
const role: Filter = { field: 'role', operator: 'is', values: ['architect'] }

test('a filter is added at the end and replaced in its place', () => {
  const both = withFilter(withFilter(empty, state), role)
  assert.deepEqual(both.filters, [state, role])
  const changed = { ...state, values: ['complete', 'cancelled'] }
  assert.deepEqual(withFilter(both, changed).filters, [changed, role])
})

test('a filter without values goes, and only the one on its field and operator', () => {
  const both = withFilter(withFilter(empty, state), { ...state, operator: 'is-not' })
  assert.deepEqual(withFilter(both, { ...state, values: [] }).filters, [{ ...state, operator: 'is-not' }])
  assert.deepEqual(withoutFilter(both, { field: 'state', operator: 'is-not' }).filters, [state])
})

test('a text or a filter keeps rows away', () => {
  assert.equal(isFiltered(empty), false)
  assert.equal(isFiltered({ ...empty, text: ' ' }), false)
  assert.equal(isFiltered({ ...empty, text: 'a' }), true)
  assert.equal(isFiltered(withFilter(empty, role)), true)
})
