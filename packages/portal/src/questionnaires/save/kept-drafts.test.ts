import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepDraft, keptDraft } from './kept-drafts.ts'

class Memory implements Storage {
  readonly #items = new Map<string, string>()
  readonly #room: number
  constructor(room: number) {
    this.#room = room
  }
  get length(): number {
    return this.#items.size
  }
  clear(): void {
    this.#items.clear()
  }
  getItem(name: string): string | null {
    return this.#items.get(name) ?? null
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null
  }
  removeItem(name: string): void {
    this.#items.delete(name)
  }
  setItem(name: string, text: string): void {
    if (text.length > this.#room) throw new DOMException('full', 'QuotaExceededError')
    this.#items.set(name, text)
  }
}

const mine = { engagement: 'e', task: '4040', person: 'anna' }
const draft = { values: { seats: { base: 5, draft: { typed: '5 or so' } } }, rows: {} }

test('a draft is there again for the same person and questionnaire, and for nobody else', () => {
  const storage = new Memory(10_000)
  assert.equal(keepDraft(storage, mine, draft), true)
  assert.deepEqual(keptDraft(storage, mine), draft)
  assert.equal(keptDraft(storage, { ...mine, person: 'li' }), null)
  keepDraft(storage, mine, null)
  assert.deepEqual([keptDraft(storage, mine), storage.length], [null, 0])
})

test('where there is no room for a draft that is said, and what cannot be read is no draft', () => {
  const storage = new Memory(10)
  assert.equal(keepDraft(storage, mine, draft), false)
  storage.setItem('fairlead.answers ["e","4040","anna"]', '"{')
  assert.equal(keptDraft(storage, mine), null)
})
