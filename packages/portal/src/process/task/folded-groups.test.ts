import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCondition, aServiceReason, aView, theWords } from '../../../test/words.fixture.ts'
import { foldedGroups, stepCondition } from './folded-groups.ts'

const words = theWords('en')
const notMail = aServiceReason('does-not', ['mail'])
const fewSeats = aCondition('does-not', 'step')

test('tasks that do not apply are grouped by why, the largest group first', () => {
  const groups = foldedGroups(words, [
    aView('1', 'does-not', [aServiceReason('does-not', ['chat'])]),
    aView('2', 'does-not', [notMail]),
    aView('3', 'applies', []),
    aView('4', 'unknown', [aCondition('unknown', 'task')]),
    aView('5', 'does-not', [notMail]),
  ])
  assert.deepEqual(
    groups.map((group) => [group.reason, group.tasks.map((task) => task.task)]),
    [
      ['needs Mail; not in scope', ['2', '5']],
      ['needs Chat; not in scope', ['1']],
    ],
  )
})

test('the condition of the step speaks for a task that its service rules out as well', () => {
  const [group] = foldedGroups(words, [aView('1', 'does-not', [notMail, fewSeats])])
  assert.match(group?.reason ?? '', /20,000/)
})

test('a step is ruled out only when its condition is false for every one of its tasks', () => {
  const out = aView('1', 'does-not', [fewSeats])
  assert.equal(stepCondition([out, aView('2', 'does-not', [notMail, fewSeats])], 'does-not'), fewSeats)
  assert.equal(stepCondition([out, aView('2', 'does-not', [notMail])], 'does-not'), null)
  assert.equal(stepCondition([out, aView('2', 'applies', [])], 'does-not'), null)
  assert.equal(stepCondition([], 'does-not'), null)
})

test('a step is undecided as a whole only when its condition leaves every one of these tasks undecided', () => {
  const noSeats = aCondition('unknown', 'step')
  const open = aView('1', 'unknown', [noSeats])
  assert.equal(stepCondition([open, aView('2', 'unknown', [noSeats])], 'unknown'), noSeats)
  assert.equal(stepCondition([open, aView('2', 'unknown', [aCondition('unknown', 'task')])], 'unknown'), null)
  assert.equal(stepCondition([open, aView('2', 'does-not', [noSeats, notMail])], 'unknown'), null)
})
