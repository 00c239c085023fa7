import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { AskDraft } from './ask-draft.ts'
import { draftName, readDrafts, withDraft, withoutDraft } from './kept-drafts.ts'

const draft: AskDraft = { role: 'sme', service: 'mail', language: '', where: 'remote', why: 'Stuck', tried: '' }

const seed = 1305
test(`drafts that were kept are read again as they were (seed ${seed})`, () => {
  const text = fc.string({ unit: 'grapheme' })
  const any = fc.record(
    { role: text, service: text, language: text, where: fc.constantFrom('remote', 'on-site'), why: text, tried: text },
    { noNullPrototype: true },
  )
  const place = fc.record({ person: text, engagement: text, task: fc.option(text) })
  fc.assert(
    fc.property(fc.array(fc.tuple(place, any), { maxLength: 12 }), (written) => {
      const kept = written.reduce((drafts, [at, one]) => withDraft(drafts, draftName(at), one), readDrafts(null))
      assert.deepEqual(readDrafts(JSON.stringify(kept)), kept)
      const last = written.at(-1)
      if (last !== undefined) assert.deepEqual(kept[draftName(last[0])], last[1])
    }),
    { seed },
  )
})

test('a draft for a task is another than one for the engagement, and each is of its author', () => {
  const place = { person: 'mei', engagement: 'e1', task: '4027' }
  const names = [place, { ...place, task: null }, { ...place, person: 'tomas' }, { ...place, engagement: 'e2' }]
  assert.equal(new Set(names.map(draftName)).size, names.length)
})

test('of many drafts the oldest go, and one that was sent goes', () => {
  const kept = Array.from({ length: 25 }, (_, at) => `d${at}`).reduce(
    (drafts, name) => withDraft(drafts, name, draft),
    readDrafts(null),
  )
  assert.deepEqual([Object.keys(kept).at(0), Object.keys(kept).length], ['d5', 20])
  assert.equal(Object.keys(withDraft(kept, 'd5', draft)).at(-1), 'd5')
  assert.equal(withoutDraft(kept, 'd7').d7, undefined)
})

test('what is no draft is left out', () => {
  assert.deepEqual(readDrafts('{"a":{"role":"x"},"b":7,"c":null}'), {})
  assert.deepEqual(readDrafts('[1'), {})
  assert.deepEqual(readDrafts('7'), {})
})
