import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Command } from '../command/command.ts'
import { taskRecord } from '../state/records.ts'
import { anyShortHistory, live, momentOn } from './any-history.ts'
import { anyTask, anyTaskWish } from './any-task-wish.ts'
import { anyWorkshopWish } from './any-workshop-wish.ts'
import { commandOf, taskCommandOf } from './wish.ts'

const seed = 20261122
const anyPair = anyTask.chain((task) => fc.tuple(anyTaskWish(fc.constant(task)), anyTaskWish(fc.constant(task))))

test(`[E7][E14] of two writers on one task, alone or among others, one is told that the other was first (seed ${seed})`, () => {
  let collisions = 0
  fc.assert(
    fc.property(anyShortHistory, anyPair, fc.tuple(fc.boolean(), fc.boolean()), (history, [one, other], among) => {
      const run = live(history)
      const [first, second] = [taskCommandOf(run, one), taskCommandOf(run, other)]
      const asked = (command: typeof first, isBulk: boolean): Command =>
        isBulk ? { type: 'ChangeTasks', commands: [command] } : command
      if (run.try(asked(first, among[0])) !== null) return
      collisions += 1
      const rejection = run.try(asked(second, among[1]))
      const told = rejection?.code === 'bulk-refused' ? rejection.rejection : rejection
      // What is not there at all is told before that [E9].
      assert.ok(told?.code === 'stale-revision' || told?.code.startsWith('unknown-'), told?.code)
    }),
    { seed, numRuns: 200 },
  )
  assert.ok(collisions > 20)
})

test(`[E7][E37] of somebody who takes back and somebody who goes on one is told that the other was first (seed ${seed})`, () => {
  const came = { undone: 0, changed: 0 }
  fc.assert(
    fc.property(anyShortHistory, anyPair, fc.boolean(), (history, [one, other], isUndoFirst) => {
      const run = live(history)
      if (run.try(taskCommandOf(run, one)) !== null) return
      const seq = run.state.revision
      const next = taskCommandOf(run, other)
      if (isUndoFirst) {
        if (run.try({ type: 'Undo', seq }) !== null) return
        came.undone += 1
        const code = run.try(next)?.code
        assert.ok(code === 'stale-revision' || code?.startsWith('unknown-'), code)
      } else {
        if (run.try(next) !== null) return
        came.changed += 1
        assert.deepEqual(run.try({ type: 'Undo', seq }), { code: 'changed-since', seq, by: seq + 1 })
      }
    }),
    { seed, numRuns: 400 },
  )
  assert.ok(came.undone > 10 && came.changed > 10, JSON.stringify(came))
})

test(`[E7][E14][E89] of two writers on one workshop one is told that the other was first, and nobody on its task (seed ${seed})`, () => {
  const came = { collisions: 0, apart: 0 }
  const anyWishes = fc.tuple(anyWorkshopWish, anyWorkshopWish, anyTaskWish(fc.constant('100')))
  fc.assert(
    fc.property(anyShortHistory, anyWishes, (history, [one, other, onTask]) => {
      const run = live(history)
      const [first, second] = [commandOf(run, one), commandOf(run, { ...other, task: one.task })]
      const third = commandOf(run, { ...onTask, task: one.task })
      if (run.try(first) !== null) return
      // Answers come from outside and in any order: they name the invitation that they answer.
      if (second.type !== 'RecordReply') {
        came.collisions += 1
        const code = run.try(second)?.code
        assert.ok(code === 'stale-revision' || code?.startsWith('unknown-'), code)
      }
      // Only holding it touches its task.
      if (first.type === 'HoldWorkshop') return
      came.apart += 1
      assert.notEqual(run.try(third)?.code, 'stale-revision')
    }),
    { seed, numRuns: 1200 },
  )
  assert.ok(came.collisions > 40 && came.apart > 40, JSON.stringify(came))
})

test(`[E13] commands on different tasks never collide, and their order does not matter (seed ${seed})`, () => {
  let together = 0
  fc.assert(
    fc.property(anyShortHistory, fc.tuple(anyTaskWish(), anyTaskWish()), (history, [one, other]) => {
      fc.pre(one.task !== other.task)
      const [forth, back] = [live(history), live(history)]
      const now = momentOn(200, 0)
      const commands = [taskCommandOf(forth, one), taskCommandOf(forth, other)] as const
      const there = commands.map((command) => forth.try(command, { now }))
      const andBack = [commands[1], commands[0]].map((command) => back.try(command, { now })).reverse()
      assert.ok(![...there, ...andBack].some((rejection) => rejection?.code === 'stale-revision'))
      // Whether a gate can be opened is a question about other tasks.
      if ([one, other].some(({ task }) => task === '900' || task === '910')) return
      together += 1
      assert.deepEqual(there, andBack)
      for (const { task } of [one, other]) {
        assert.deepEqual(
          { ...taskRecord(back.state, task), revision: 0 },
          { ...taskRecord(forth.state, task), revision: 0 },
        )
      }
    }),
    { seed, numRuns: 150 },
  )
  assert.ok(together > 0)
})
