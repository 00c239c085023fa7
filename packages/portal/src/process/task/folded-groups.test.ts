import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCondition, aServiceReason, aView, theWords } from '../../../test/words.fixture.ts'
import { foldedGroups, stepRuledOut } from './folded-groups.ts'

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
  assert.equal(stepRuledOut([out, aView('2', 'does-not', [notMail, fewSeats])]), fewSeats)
  assert.equal(stepRuledOut([out, aView('2', 'does-not', [notMail])]), null)
  assert.equal(stepRuledOut([out, aView('2', 'applies', [])]), null)
  assert.equal(stepRuledOut([]), null)
})
