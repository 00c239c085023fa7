import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesOf } from './changes.ts'

test('what is other is found by question and by row, and rows that are gone apart', () => {
  const changes = changesOf({
    values: [{ question: 'seats', from: 5, to: null }],
    rows: [
      { section: 'boxes', from: 2, to: 3, answers: [{ question: 'size', from: null, to: 7 }] },
      { section: 'boxes', from: null, to: 4, answers: [{ question: 'size', from: null, to: 9 }] },
      { section: 'boxes', from: 1, to: null, answers: [{ question: 'size', from: 1, to: null }] },
    ],
    rowsChanged: 400,
  })
  assert.deepEqual([changes?.count, changes?.values.get('seats'), changes?.values.has('other')], [401, 5, false])
  const boxes = changes?.bySection.get('boxes')
  assert.deepEqual([boxes?.rows.get(3)?.isNew, boxes?.rows.get(4)?.isNew, boxes?.rows.get(1)], [false, true, undefined])
  assert.deepEqual(
    boxes?.gone.map(({ from }) => from),
    [1],
  )
  assert.equal(changesOf(null), null)
})
