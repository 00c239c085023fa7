import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepResult, keptResult, type SheetResult } from './sheet-result.ts'

class Store extends Map<string, string> {
  getItem = (name: string) => this.get(name) ?? null
  setItem = (name: string, text: string) => void this.set(name, text)
  removeItem = (name: string) => void this.delete(name)
}

const of = { engagement: 'e', task: '2050', person: 'mei' }
const cell = { sheet: 'Questions', cell: 'B2', question: 'seats', row: null, found: 'many', expected: 'a number' }
const wrong: SheetResult = {
  name: 'a.xlsx',
  kept: { answers: 1, rows: 0 },
  wrong: [cell],
  wrongCount: 1,
  notes: [],
}

test('what is to be corrected is there again for whom it was kept, until there is nothing any more', () => {
  const store = new Store()
  keepResult(store, of, wrong)
  assert.deepEqual(keptResult(store, of), wrong)
  assert.equal(keptResult(store, { ...of, person: 'lea' }), null)
  keepResult(store, of, { ...wrong, wrong: [], wrongCount: 0 })
  assert.deepEqual([keptResult(store, of), store.size], [null, 0])
})

test('what an older portal may have kept is nothing', () => {
  const store = new Store()
  keepResult(store, of, wrong)
  const [name = ''] = store.keys()
  for (const text of ['{', '7', '{"wrong":[]}']) {
    store.set(name, text)
    assert.equal(keptResult(store, of), null)
  }
})
