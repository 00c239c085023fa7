import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TextStore } from '../../../session/kept-json.ts'
import { keepDraft, keptDraft } from './kept-draft.ts'

const place = { engagement: 'e', task: '4021' }
const draft = {
  attended: ['a@x.example'],
  decisions: [{ id: 0, text: 'Go' }],
  actions: [{ id: 0, name: 'Call', owner: '', due: '', mandatory: false }],
  minutes: '## Goal',
}

function aStore(known: Readonly<Record<string, string>> = {}): TextStore {
  const items = new Map(Object.entries(known))
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
    removeItem: (key) => items.delete(key),
  }
}

test('a draft is kept for its workshop until it is forgotten', () => {
  const store = aStore()
  keepDraft(store, place, draft)
  assert.deepEqual(keptDraft(store, place), draft)
  assert.equal(keptDraft(store, { ...place, task: '4022' }), null)
  keepDraft(store, place, null)
  assert.equal(keptDraft(store, place), null)
})

test('what is no draft is none, and a browser that keeps nothing breaks nothing', () => {
  const key = 'fairlead.outcome e 4021'
  for (const text of ['', '{', '7', '{"minutes":"a"}', '{"attended":[1],"decisions":[],"actions":[],"minutes":""}']) {
    assert.equal(keptDraft(aStore({ [key]: text }), place), null)
  }
  const broken: TextStore = {
    getItem: () => assert.fail('no'),
    setItem: () => assert.fail('no'),
    removeItem: () => assert.fail('no'),
  }
  keepDraft(broken, place, draft)
  assert.equal(keptDraft(broken, place), null)
})
