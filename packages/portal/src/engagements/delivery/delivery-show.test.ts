import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isShown, readDeliveryShow } from './delivery-show.ts'

const things = [
  { isLeft: true, person: 'mei' },
  { isLeft: true, person: null },
  { isLeft: false, person: 'mei' },
]

test('what is left is listed, or what of it is mine, or everything', () => {
  const listed = (show: 'left' | 'mine' | 'all') => things.map((one) => isShown(one, show, 'mei'))
  assert.deepEqual(listed('left'), [true, true, false])
  assert.deepEqual(listed('mine'), [true, false, false])
  assert.deepEqual(listed('all'), [true, true, true])
})

test('an address that says nothing known lists what is left', () => {
  assert.deepEqual(['mine', 'all', 'left', 'x', undefined, 7].map(readDeliveryShow), [
    'mine',
    'all',
    'left',
    'left',
    'left',
    'left',
  ])
})
