import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TaskView } from '@fairlead/contract'
import fc from 'fast-check'
import { aTask } from '../../../../test/words.fixture.ts'
import type { BulkWish } from './bulk-wish.ts'
import { type BulkPlan, needsConsent, planBulk } from './plan-bulk.ts'

const everything = { change: true, only: null }

const complete: BulkWish = { kind: 'state', to: 'complete', reason: null }

function aGate(key: string, blockers: string[]): TaskView {
  return aTask({ key, gate: { task: key, state: 'shut', blockers, waived: [], waivedUntil: null } })
}

function keysOf({ commands, leftOut }: BulkPlan) {
  const left = Object.entries(leftOut).flatMap(([why, tasks]) => tasks.map(({ key }) => `${why} ${key}`))
  return { changed: commands.map(({ task }) => task), left }
}

test('what is so already and what does not apply is left out', () => {
  const tasks = [
    aTask({ key: '1', revision: 4 }),
    aTask({ key: '2', state: 'complete' }),
    aTask({ key: '3', verdict: 'does-not' }),
  ]
  const plan = planBulk(tasks, complete, everything)
  assert.deepEqual(keysOf(plan), { changed: ['1'], left: ['same 2', 'not-in-play 3'] })
  assert.deepEqual(plan.commands, [
    { type: 'ChangeTaskState', task: '1', to: 'complete', reason: null, expectedRevision: 4 },
  ])
})

test('a task that is set aside already is changed where the reason is another', () => {
  const aside = aTask({ key: '1', state: 'cancelled', reason: 'Not bought' })
  const wish = (reason: string): BulkWish => ({ kind: 'state', to: 'cancelled', reason })
  assert.deepEqual(keysOf(planBulk([aside], wish('Not bought'), everything)).left, ['same 1'])
  assert.deepEqual(keysOf(planBulk([aside], wish('Too late'), everything)).changed, ['1'])
})

test('only what was given to somebody by name counts as theirs already, not what is theirs through a role', () => {
  const through = { person: 'mei', through: 'role', role: 'engineer', service: null } as const
  const tasks = [aTask({ key: '1', responsible: through }), aTask({ key: '2', assignee: 'mei' })]
  assert.deepEqual(keysOf(planBulk(tasks, { kind: 'assign', assignee: 'mei' }, everything)), {
    changed: ['1'],
    left: ['same 2'],
  })
  assert.deepEqual(keysOf(planBulk(tasks, { kind: 'assign', assignee: null }, everything)), {
    changed: ['2'],
    left: ['same 1'],
  })
})

test('a day that was set is the same only with the same reason, and taking it back needs one', () => {
  const date = { due: '2026-12-01', reason: 'Asked for' }
  const tasks = [aTask({ key: '1', date }), aTask({ key: '2' })]
  const left = (wish: Omit<Extract<BulkWish, { kind: 'date' }>, 'kind'>) =>
    keysOf(planBulk(tasks, { kind: 'date', ...wish }, everything)).left
  assert.deepEqual(left(date), ['same 1'])
  assert.deepEqual(left({ ...date, reason: 'Moved' }), [])
  assert.deepEqual(left({ due: null, reason: null }), ['same 2'])
})

test('optional tasks have nothing to waive, and a waiver that was asked for in these words is so already', () => {
  const asked = { reason: 'Not here', approver: 'mei', until: null }
  const waiver = { ...asked, by: 'bo', at: '2026-11-20T10:00:00Z', approvedAt: null }
  const tasks = [
    aTask({ key: '1', mandatory: true }),
    aTask({ key: '2' }),
    aTask({ key: '3', mandatory: true, waiver }),
  ]
  const plan = planBulk(tasks, { kind: 'waive', ...asked }, everything)
  assert.deepEqual(keysOf(plan), { changed: ['1'], left: ['same 3', 'optional 2'] })
})

test('a note is one more for every task', () => {
  const plan = planBulk(
    [aTask({ key: '1' }), aTask({ key: '2' })],
    { kind: 'note', text: 'See the minutes' },
    everything,
  )
  assert.deepEqual(keysOf(plan), { changed: ['1', '2'], left: [] })
})

test('gates come after all that they wait for, also other gates; one that waits for something else stays shut', () => {
  const tasks = [aGate('900', ['100', '800']), aGate('800', ['200']), aGate('700', ['100', '300'])]
  const plan = planBulk([...tasks, aTask({ key: '100' }), aTask({ key: '200' })], complete, everything)
  assert.deepEqual(keysOf(plan), { changed: ['100', '200', '800', '900'], left: ['shut 700'] })
  assert.deepEqual(keysOf(planBulk(tasks, { ...complete, to: 'in-progress' }, everything)).changed, [
    '900',
    '800',
    '700',
  ])
})

test('a person agrees first where something is left out, where nothing changes, and where it is much', () => {
  const tasks = Array.from({ length: 50 }, (_, n) => aTask({ key: String(n) }))
  const asks = (some: readonly TaskView[]) => needsConsent(planBulk(some, complete, everything))
  assert.equal(asks(tasks.slice(0, 49)), false)
  assert.equal(asks(tasks), true)
  assert.equal(asks([...tasks.slice(0, 3), aTask({ state: 'complete' })]), true)
  assert.equal(asks([]), true)
})

const seed = 2711
test(`every task is changed or left out, each once, and no gate comes before what it waits for (seed ${seed})`, () => {
  const key = fc.integer({ min: 1, max: 12 }).map(String)
  const anyTask = fc
    .record({
      key,
      state: fc.constantFrom('not-started', 'complete'),
      verdict: fc.constantFrom('applies', 'unknown', 'does-not'),
      blockers: fc.option(fc.uniqueArray(key)),
    })
    .map(
      ({ blockers, ...said }) =>
        ({ ...(blockers === null ? aTask() : aGate(said.key, blockers)), ...said }) as TaskView,
    )
  const anyTasks = fc.uniqueArray(anyTask, { selector: (task) => task.key })
  fc.assert(
    fc.property(anyTasks, (tasks) => {
      const plan = planBulk(tasks, complete, everything)
      const { changed } = keysOf(plan)
      const all = [...changed, ...Object.values(plan.leftOut).flatMap((left) => left.map((task) => task.key))]
      assert.deepEqual(all.sort(), tasks.map((task) => task.key).sort())
      for (const [at, one] of changed.entries()) {
        const blockers = tasks.find((task) => task.key === one)?.gate?.blockers ?? []
        assert.deepEqual(
          blockers.filter((blocker) => !changed.slice(0, at).includes(blocker)),
          [],
        )
      }
    }),
    { seed, numRuns: 500 },
  )
})
