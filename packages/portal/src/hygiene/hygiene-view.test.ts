import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readListView, writeListView } from '../components/list-view/list-search.ts'
import { hygieneAddress, readHygieneView, writeHygieneView } from './hygiene-view.ts'

const read = (search: Readonly<Record<string, unknown>>) => readHygieneView(readListView(search, hygieneAddress))

test('an empty address is what is found in the engagements of who acts, under what it is', () => {
  const { list, ...own } = read({})
  assert.deepEqual(own, { whose: 'team', code: null, engagement: null, folded: [] })
  assert.equal(list.group, 'code')
})

test('everything that can be looked at otherwise stands in the address, and is read back from it', () => {
  const search = { whose: 'mine', code: 'task-overdue', of: 'e1', folded: 'role-empty', q: 'mail', kind: 'stale' }
  const view = read(search)
  assert.deepEqual(
    [view.whose, view.code, view.engagement, view.folded],
    ['mine', 'task-overdue', 'e1', ['role-empty']],
  )
  assert.deepEqual(writeListView(writeHygieneView(view), hygieneAddress), search)
})

test('an address that asks for what there is not is no error', () => {
  const view = read({ whose: 'everybody', code: 'constructor' })
  assert.deepEqual([view.whose, view.code], ['team', null])
})
