import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aNextAction, aNote, onNote } from '../fixtures/a-note.ts'
import { aRun, type Run } from '../fixtures/a-run.ts'
import { effectsOf } from './effects-of.ts'

function told(run: Run, ...[command, by]: Parameters<Run['do']>) {
  const before = run.state
  run.do(command, by)
  const recorded = run.log.at(-1)
  assert.ok(recorded)
  return effectsOf(before, run.state, recorded).map((effect) => [
    effect.to.kind === 'person' ? effect.to.person : '',
    'about' in effect ? effect.about : '',
    'text' in effect ? effect.text : '',
  ])
}

test('[E210] who is named hears what was said, who has to act hears of that, each once and not of their own words', () => {
  const run = aRun()
  const note = aNote({ mentions: ['ana', 'bo', 'dan'], nextAction: aNextAction({ owner: 'dan' }) })
  assert.deepEqual(told(run, note, { actor: 'ana' }), [
    ['dan', 'next-action', 'Call again'],
    ['bo', 'mention', 'We talked'],
  ])
  const amended = { type: 'AmendNote', ...onNote(run), body: 'More', mentions: ['ana'] } as const
  assert.deepEqual(told(run, amended, { actor: 'bo' }), [['ana', 'mention', 'More']])
})

test('[E210] a next action is told to who gets it, and not again while it stays theirs', () => {
  const run = aRun().do(aNote({ nextAction: aNextAction({ owner: 'dan' }) }))
  const set = (over: object) => ({ type: 'SetNextAction', ...onNote(run), nextAction: aNextAction(over) }) as const
  assert.deepEqual(told(run, set({ owner: 'dan', date: null })), [])
  assert.deepEqual(told(run, set({ owner: 'bo' })), [['bo', 'next-action', 'Call again']])
  assert.deepEqual(told(run, { type: 'CompleteNextAction', ...onNote(run) }), [])
  assert.deepEqual(told(run, set({ owner: 'bo' })), [['bo', 'next-action', 'Call again']])
  assert.deepEqual(told(run, set({ owner: 'ana' })), [])
})
