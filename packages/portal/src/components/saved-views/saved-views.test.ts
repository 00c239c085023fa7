import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameSearch, readSavedViews, renameView, type SavedViews, withoutView, withView } from './saved-views.ts'

const mine = { name: 'Mine', search: { assignee: 'mei' } }
const late = { name: '逾期', search: { 'due.before': '2026-12-01', sort: '-due' } }
const views: SavedViews = { tasks: [mine, late] }

test('what was kept is read back, and what is none of ours is left out', () => {
  assert.deepEqual(readSavedViews(JSON.stringify(views)), views)
  const odd = '{"tasks": [1, null, {"name": "a"}, {"name": "b", "search": {"q": "x", "n": 1}}], "x": 7}'
  assert.deepEqual(readSavedViews(odd), { tasks: [{ name: 'b', search: { q: 'x' } }], x: [] })
  for (const text of [null, '', '{', 'null', '[]']) assert.deepEqual(readSavedViews(text), {})
})

test('a view is saved at the end, or in the place of the one with its name', () => {
  const again = { name: 'Mine', search: { q: 'mail' } }
  assert.deepEqual(withView(views, 'tasks', again), { tasks: [again, late] })
  assert.deepEqual(withView(views, 'engagements', mine), { ...views, engagements: [mine] })
})

test('a view takes another name, and with it the place of whatever had it', () => {
  assert.deepEqual(renameView(views, 'tasks', { from: 'Mine', to: 'Ours' }), {
    tasks: [{ ...mine, name: 'Ours' }, late],
  })
  assert.deepEqual(renameView(views, 'tasks', { from: 'Mine', to: '逾期' }), { tasks: [{ ...mine, name: '逾期' }] })
  assert.deepEqual(renameView(views, 'tasks', { from: 'Mine', to: 'Mine' }), views)
})

test('a view goes, and the others stay', () => {
  assert.deepEqual(withoutView(views, 'tasks', 'Mine'), { tasks: [late] })
  assert.deepEqual(withoutView(views, 'none', 'Mine'), { ...views, none: [] })
})

test('two views are the same in whatever order their address names things', () => {
  assert.equal(isSameSearch({ a: '1', b: '2' }, { b: '2', a: '1' }), true)
  assert.equal(isSameSearch({ a: '1' }, { a: '1', b: '2' }), false)
  assert.equal(isSameSearch({ a: '1' }, { a: '2' }), false)
})
