import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router'
import fc from 'fast-check'
import {
  type ListAddress,
  type ListSearch,
  ownListSearch,
  readListView,
  replaceListSearch,
  writeListView,
} from './list-search.ts'
import type { Filter, ListView } from './list-view.ts'

const address: ListAddress = {
  fields: ['state', 'role', 'due', 'phase.of'],
  sort: { column: 'due', direction: 'ascending' },
  group: 'phase',
}
const usual: ListView = { text: '', filters: [], sort: address.sort, group: 'phase', columns: null }

const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed())
const filter: fc.Arbitrary<Filter> = plain({
  field: fc.constantFrom(...address.fields),
  operator: fc.constantFrom('is', 'is-not', 'from', 'before'),
  values: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
})
// A column or a group is the id of something in the program, and none of them is a hyphen.
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
const view: fc.Arbitrary<ListView> = plain({
  text: fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed()),
  filters: fc.uniqueArray(filter, { selector: ({ field, operator }) => `${field} ${operator}`, maxLength: 6 }),
  sort: fc.option(plain({ column: id, direction: fc.constantFrom('ascending', 'descending') })),
  group: fc.option(id),
  columns: fc.option(fc.uniqueArray(id)),
})

const seed = 1304
test(`what is written into an address is read from it, also through the router's own text (seed ${seed})`, () => {
  fc.assert(
    fc.property(view, (written) => {
      const search = writeListView(written, address)
      assert.deepEqual(readListView(search, address), written)
      const sent = defaultParseSearch(defaultStringifySearch(search))
      assert.deepEqual(readListView(sent, address), written)
    }),
    { seed, numRuns: 400 },
  )
})

test(`any parameters are read without an error, and what was read is written the same again (seed ${seed})`, () => {
  const name = fc.oneof(
    fc.constantFrom('q', 'sort', 'group', 'columns', 'state', 'due.before', 'role.not'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.dictionary(name, fc.jsonValue()), (search) => {
      const read = readListView(search, address)
      assert.deepEqual(readListView(writeListView(read, address), address), read)
    }),
    { seed },
  )
})

test('an address can be read, and what is as usual is not in it', () => {
  assert.deepEqual(writeListView(usual, address), {})
  const filters: readonly Filter[] = [
    { field: 'state', operator: 'is', values: ['complete', 'not-started'] },
    { field: 'role', operator: 'is-not', values: ['architect'] },
    { field: 'due', operator: 'before', values: ['2026-12-01'] },
  ]
  const search = writeListView(
    { text: 'mail', filters, sort: { column: 'name', direction: 'descending' }, group: null, columns: ['id', 'due'] },
    address,
  )
  assert.equal(
    defaultStringifySearch(search),
    '?q=mail&state=complete.not-started&role.not=architect&due.before=2026-12-01&sort=-name&group=-&columns=id.due',
  )
})

test('parameters of others stay where the view changes, and its own old ones go', () => {
  assert.deepEqual(replaceListSearch({ panel: 'history', q: 'old', 'state.not': 'a' }, { q: 'new' }, address), {
    panel: 'history',
    q: 'new',
  })
})

test('what is of the list and what is not are the whole of an address', () => {
  const search = { panel: 'history', q: 'old', 'state.not': 'a', group: '-' }
  const own = ownListSearch(search, address)
  assert.deepEqual(own, { q: 'old', 'state.not': 'a', group: '-' })
  assert.deepEqual(replaceListSearch(search, own as ListSearch, address), search)
})

test('numbers that the router has read are text again, and a filter without a value is none', () => {
  const read = readListView({ q: 4021, state: '', role: '..', unknown: 'x' }, address)
  assert.deepEqual(read, { ...usual, text: '4021' })
})

function plain<T>(fields: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(fields, { noNullPrototype: true })
}
