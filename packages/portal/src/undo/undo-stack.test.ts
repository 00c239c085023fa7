import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Undoable, UndoStack } from './undo-stack.ts'

function anEntry(text: string, engagement: string | null, taken: string[] = []): Undoable {
  return { text, engagement, undo: () => taken.push(text) }
}

test('what was done last is taken back first, each once', () => {
  const stack = new UndoStack()
  const taken: string[] = []
  for (const text of ['a', 'b', 'c']) stack.push(anEntry(text, 'e1', taken))
  for (let entry = stack.newest(); entry !== undefined; entry = stack.newest()) {
    stack.takeBack(entry)
    stack.takeBack(entry)
  }
  assert.deepEqual(taken, ['c', 'b', 'a'])
})

test('within an engagement nothing of another one is taken back; what is of none always can be', () => {
  const stack = new UndoStack()
  stack.push(anEntry('view', null))
  stack.push(anEntry('mine', 'e1'))
  stack.push(anEntry('other', 'e2'))
  stack.enter('e1')
  assert.equal(stack.newest()?.text, 'mine')
  stack.enter('e3')
  assert.equal(stack.newest()?.text, 'view')
  stack.enter(null)
  assert.equal(stack.newest()?.text, 'other')
})

test('who listens hears of every change, and what is forgotten is gone', () => {
  const stack = new UndoStack()
  const entry = anEntry('a', 'e1')
  let heard = 0
  const stop = stack.subscribe(() => {
    heard += 1
  })
  stack.push(entry)
  assert.equal(stack.drop(entry), true)
  assert.equal(stack.drop(entry), false)
  assert.equal(heard, 2)
  stack.push(entry)
  stack.clear()
  assert.equal(stack.newest(), undefined)
  stop()
  stack.push(entry)
  assert.equal(heard, 4)
})

test('what is pushed again becomes the newest and stands there once', () => {
  const stack = new UndoStack()
  const [a, b] = [anEntry('a', null), anEntry('b', null)]
  for (const entry of [a, b, a]) stack.push(entry)
  stack.takeBack(a)
  assert.equal(stack.newest(), b)
})
