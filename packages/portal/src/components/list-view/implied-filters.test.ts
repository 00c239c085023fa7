import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withImplied } from './implied-filters.ts'
import type { Filter, ListView } from './list-view.ts'

const view: ListView = { text: '', filters: [], sort: null, group: null, columns: null }
const inPlay: Filter = { field: 'verdict', operator: 'is', values: ['applies', 'unknown'] }
const open: Filter = { field: 'set', operator: 'is', values: ['open'] }

test('a filter that is implied holds until something is asked of its field, in whichever way', () => {
  assert.deepEqual(withImplied(view, [inPlay]).filters, [inPlay])
  assert.deepEqual(withImplied({ ...view, filters: [open] }, [inPlay]).filters, [open, inPlay])
  const asked: Filter = { field: 'verdict', operator: 'is-not', values: ['unknown'] }
  const other = { ...view, filters: [asked] }
  assert.equal(withImplied(other, [inPlay]), other)
})
