import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readListView, writeListView } from '../../components/list-view/list-search.ts'
import { workAddress } from '../rows/work-fields.ts'
import { readWorkView, type WorkView, writeWorkView } from './work-view.ts'

function read(search: Readonly<Record<string, unknown>>): WorkView {
  return readWorkView(readListView(search, workAddress))
}

test('an empty address is the work of who acts, in processes that have begun, nothing folded, under how pressing it is', () => {
  const { list, ...own } = read({})
  assert.deepEqual(own, { person: null, showsAhead: false, folded: [] })
  assert.deepEqual(list, { text: '', filters: [], sort: null, group: 'urgency', columns: null })
})

test('everything that can be looked at otherwise stands in the address, and is read back from it', () => {
  const search = {
    person: 'mei',
    ahead: 'shown',
    folded: 'later.undated',
    q: 'mail',
    customer: 'Süd & Söhne*. KG',
    'when.not': 'waiting',
    sort: '-due',
    group: 'customer',
  }
  const view = read(search)
  assert.equal(view.person, 'mei')
  assert.equal(view.showsAhead, true)
  assert.deepEqual(view.folded, ['later', 'undated'])
  assert.deepEqual(
    view.list.filters.map(({ field }) => field),
    ['customer', 'when'],
  )
  assert.deepEqual(writeListView(writeWorkView(view), workAddress), search)
})

test('going back to oneself leaves nothing in the address', () => {
  const back = { ...read({ person: 'mei', ahead: 'shown' }), person: null, showsAhead: false }
  assert.deepEqual(writeListView(writeWorkView(back), workAddress), {})
})
