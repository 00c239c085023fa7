import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Rejection } from '../command/rejection.ts'
import type { Engagement } from '../state/engagement.ts'
import { anyShortHistory, live, momentOn } from './any-history.ts'
import { anyTaskWish, rows } from './any-task-wish.ts'
import { taskCommandOf } from './wish.ts'

const seed = 20261122

// Few tasks, so that one bulk says several things of one task, and a gate among what it waits for.
const anyWishes = fc.array(
  fc.record({
    wish: anyTaskWish(fc.constantFrom('100', '200', '900', ...rows.slice(0, 4))),
    behind: fc.oneof({ weight: 30, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, -1) }),
  }),
  { maxLength: 6 },
)

test(`[E36] several commands at once do what they do one after the other, or nothing where one is refused (seed ${seed})`, () => {
  const came = { applied: 0, refused: 0, idle: 0 }
  fc.assert(
    fc.property(anyShortHistory, anyWishes, fc.constantFrom('ana', 'bo'), (history, wishes, actor) => {
      const [together, apart] = [live(history), live(history)]
      const before = together.state
      const by = { actor, now: momentOn(200, 0) }
      const commands = wishes.map(({ wish, behind }) => taskCommandOf(together, wish, behind))
      const refusal = together.try({ type: 'ChangeTasks', commands }, by)
      const [first] = wishes.flatMap(({ wish, behind }, at) => {
        const rejection = apart.try(taskCommandOf(apart, wish, behind), by)
        return rejection === null ? [] : [{ at, task: wish.task, rejection }]
      })
      if (first !== undefined) {
        came.refused += 1
        assert.deepEqual(withoutRevisions(refusal), withoutRevisions({ code: 'bulk-refused', ...first }))
        assert.equal(together.state, before)
      } else if (refusal === null) {
        came.applied += 1
        assert.equal(together.state.revision, before.revision + 1)
        assert.deepEqual(contentOf(together.state), contentOf(apart.state))
      } else {
        came.idle += 1
        assert.deepEqual(refusal, { code: 'nothing-to-change' })
        assert.deepEqual(contentOf(apart.state), contentOf(before))
      }
    }),
    { seed, numRuns: 320 },
  )
  assert.ok(came.applied > 20 && came.refused > 20 && came.idle > 0, JSON.stringify(came))
})

function withoutRevisions(rejection: Rejection | null): unknown {
  return JSON.parse(
    JSON.stringify(rejection, (key, value) => (key === 'found' || key === 'expected' ? undefined : value)),
  )
}

function contentOf({ tasks }: Engagement): unknown {
  return [...tasks].map(([task, record]) => [task, { ...record, revision: 0 }]).sort()
}
