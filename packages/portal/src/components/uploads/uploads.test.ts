import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type UploadChange, withUploadChange } from './uploads.ts'

function after(...changes: UploadChange[]) {
  return changes.reduce(withUploadChange, [])
}

const begun = (id: number) => ({ kind: 'begun', id, name: `${id}.pdf`, error: null }) as const

test('files on their way keep their order and their progress', () => {
  const files = after(begun(1), begun(2), { kind: 'progress', id: 1, share: 0.5 })
  assert.deepEqual(files, [
    { id: 1, name: '1.pdf', share: 0.5, error: null },
    { id: 2, name: '2.pdf', share: 0, error: null },
  ])
})

test('what has arrived or is not wanted any more is gone, and only that', () => {
  assert.deepEqual(
    after(begun(1), begun(2), { kind: 'gone', id: 1 }).map(({ id }) => id),
    [2],
  )
  assert.deepEqual(after({ kind: 'gone', id: 1 }), [])
})

test('what failed stays to be read, with the reason', () => {
  const error = { kind: 'too-large' } as const
  assert.deepEqual(after(begun(1), { kind: 'failed', id: 1, error })[0]?.error, error)
  assert.deepEqual(after({ kind: 'begun', id: 1, name: 'a', error })[0]?.error, error)
})
