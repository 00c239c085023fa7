import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decide } from '../command/decide.ts'
import type { EngagementEvent } from '../command/event.ts'
import { aRun, type Run } from '../fixtures/a-run.ts'
import type { Engagement } from '../state/engagement.ts'
import { evolve, replay } from '../state/evolve.ts'
import { taskRecord } from '../state/records.ts'
import { type Attempt, anyAttempts, anyFacts, anyScope, anyTask, anyTaskWish, commandOf } from './any-wish.ts'
import { lawsBrokenBy, lawsBrokenIn } from './broken-laws.ts'

const seed = 20261122
const anyBeginning = fc.record({ scope: anyScope, facts: anyFacts })

function runOf(beginning: Parameters<typeof aRun>[0], attempts: readonly Attempt[]): Run {
  const run = aRun(beginning)
  for (const { wish, behind } of attempts) run.try(commandOf(run, wish, behind))
  return run
}

test(`[E1] the log replays to the state that its events made one by one, from any point on (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyBeginning, anyAttempts, fc.nat(), (beginning, attempts, cut) => {
      const { log, state } = runOf(beginning, attempts)
      assert.deepEqual(replay(log), state)
      const first = 1 + (cut % log.length)
      assert.deepEqual(log.slice(first).reduce(evolve, replay(log.slice(0, first))), state)
      assert.deepEqual(replay(JSON.parse(JSON.stringify(log))), state)
    }),
    { seed, numRuns: 150 },
  )
})

test(`[E3][E20][E21][E22][E25][E27][E28][E29] no history leads to an illegal state (seed ${seed})`, () => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(anyBeginning, anyAttempts, (beginning, attempts) => {
      const run = aRun(beginning)
      for (const { wish, behind } of attempts) {
        const before: Engagement = run.state
        const rejection = run.try(commandOf(run, wish, behind))
        const recorded = run.log.at(-1)
        if (rejection !== null) reached.add(rejection.code)
        else if (recorded !== undefined) {
          reached.add(nameOf(recorded.event))
          assert.deepEqual(lawsBrokenBy({ before, recorded, context: run.context }), [])
        }
        assert.deepEqual(lawsBrokenIn(run.state, run.log, run.context), [])
      }
    }),
    { seed, numRuns: 300 },
  )
  // A law about histories says nothing while they stay shallow: these have to have been reached.
  const refusals = ['gate-shut', 'process-not-ready', 'process-not-completed', 'process-completed', 'stale-revision']
  const deep = [...refusals, 'complete 900', 'ProcessCompleted workshop', 'ProcessReopened workshop']
  assert.deepEqual(
    deep.filter((name) => !reached.has(name)),
    [],
  )
})

test(`[E11] a refused command, and a decision, change nothing (seed ${seed})`, () => {
  let refused = 0
  fc.assert(
    fc.property(anyBeginning, anyAttempts, (beginning, attempts) => {
      const run = aRun(beginning)
      for (const { wish, behind } of attempts) {
        const command = commandOf(run, wish, behind)
        const before = structuredClone({ state: run.state, log: run.log, command })
        const decision = decide(run.state, command, run.context)
        assert.deepEqual({ state: run.state, log: run.log, command }, before)
        assert.deepEqual(decide(run.state, command, run.context), decision)
        if (run.try(command) === null) continue
        refused += 1
        assert.deepEqual({ state: run.state, log: run.log, command }, before)
      }
    }),
    { seed, numRuns: 40 },
  )
  assert.ok(refused > 0)
})

test(`[E12] what is accepted leaves its record other than it was (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyBeginning, anyAttempts, (beginning, attempts) => {
      const run = aRun(beginning)
      for (const { wish, behind } of attempts) {
        const before = contentOf(run.state)
        if (run.try(commandOf(run, wish, behind)) === null) assert.notDeepEqual(contentOf(run.state), before)
      }
    }),
    { seed, numRuns: 100 },
  )
})

test(`[E14] of two commands on one task that saw the same revision at most one is accepted (seed ${seed})`, () => {
  const anyPair = anyTask.chain((task) => fc.tuple(anyTaskWish(fc.constant(task)), anyTaskWish(fc.constant(task))))
  let collisions = 0
  fc.assert(
    fc.property(anyBeginning, anyAttempts, anyPair, (beginning, attempts, [one, other]) => {
      const run = runOf(beginning, attempts)
      const commands = [commandOf(run, one), commandOf(run, other)] as const
      if (run.try(commands[0]) !== null) return
      assert.notEqual(run.try(commands[1]), null)
      collisions += 1
    }),
    { seed, numRuns: 200 },
  )
  assert.ok(collisions > 0)
})

test(`[E13] commands on different tasks never collide, and their order does not matter (seed ${seed})`, () => {
  let together = 0
  fc.assert(
    fc.property(
      anyBeginning,
      anyAttempts,
      fc.tuple(anyTaskWish(), anyTaskWish()),
      (beginning, attempts, [one, other]) => {
        fc.pre(one.task !== other.task)
        const [forth, back] = [runOf(beginning, attempts), runOf(beginning, attempts)]
        const commands = [commandOf(forth, one), commandOf(forth, other)] as const
        const there = commands.map((command) => forth.try(command))
        const andBack = [commands[1], commands[0]].map((command) => back.try(command)).reverse()
        assert.ok(![...there, ...andBack].some((rejection) => rejection?.code === 'stale-revision'))
        if (one.task === '900' || other.task === '900') return
        together += 1
        assert.deepEqual(there, andBack)
        for (const { task } of [one, other]) {
          const { revision: _, ...record } = taskRecord(forth.state, task)
          assert.deepEqual({ ...taskRecord(back.state, task), revision: 0 }, { ...record, revision: 0 })
        }
      },
    ),
    { seed, numRuns: 200 },
  )
  assert.ok(together > 0)
})

function nameOf(event: EngagementEvent): string {
  if (event.type === 'TaskStateChanged') return `${event.to} ${event.task}`
  return 'process' in event ? `${event.type} ${event.process}` : event.type
}

/** An engagement without its revisions. */
function contentOf(state: Engagement): unknown {
  return JSON.parse(JSON.stringify(state, (key, value) => (/revision/i.test(key) ? undefined : value)))
}
