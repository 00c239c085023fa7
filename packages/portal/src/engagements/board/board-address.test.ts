import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readListView, writeListView } from '../../components/list-view/list-search.ts'
import { boardAddress, readBoardView, writeBoardView } from './board-address.ts'

test('the board has the filters of the table, and says in its address what its columns are', () => {
  const search = { set: 'blocked', by: 'state', group: 'phase', sort: '-due' }
  const view = readBoardView(readListView(search, boardAddress))
  assert.equal(view.by, 'state')
  assert.deepEqual(
    view.list.filters.map(({ field }) => field),
    ['set'],
  )
  assert.deepEqual(writeListView(writeBoardView(view), boardAddress), search)
})

test('an empty address is a board of the sets without lanes', () => {
  const view = readBoardView(readListView({}, boardAddress))
  assert.deepEqual([view.by, view.list.group], ['set', null])
  assert.deepEqual(writeListView(writeBoardView(view), boardAddress), {})
})
