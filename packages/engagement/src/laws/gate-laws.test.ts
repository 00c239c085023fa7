import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { EngagementEvent } from '../command/event.ts'
import type { Run } from '../fixtures/a-run.ts'
import { gateStatus } from '../gate/gates.ts'
import { anyHistory, live, momentOn } from './any-history.ts'
import { gateOf, ownLeft, ownOpenGates } from './own-opinion.ts'

const seed = 20261122
const gates = Object.entries(gateOf)

function states(run: Run, now: string): readonly string[] {
  return gates.map(([, gate]) => gateStatus(run.standing(now), gate)?.state ?? 'none')
}

test(`[E80][E23] over every history, days passing, the open gates change only by events on those gates (seed ${seed})`, () => {
  const opened = new Set<string>()
  fc.assert(
    fc.property(anyHistory, (history) => {
      let [log, before] = [0, ['shut', 'shut']]
      live(history, (run, { context }) => {
        const after = states(run, context.now)
        const event = run.log.length > log ? run.log.at(-1)?.event : undefined
        for (const [index, [, gate]] of gates.entries()) {
          if ((before[index] === 'open') === (after[index] === 'open')) continue
          assert.ok(event !== undefined && isAbout(event, gate), `${gate} by ${event?.type}`)
          if (after[index] === 'open') opened.add(event.type)
        }
        log = run.log.length
        before = [...after]
      })
    }),
    { seed, numRuns: 120 },
  )
  assert.deepEqual([...opened].sort(), [
    'AnswersAccepted',
    'BulkApplied',
    'GateOverruled',
    'TaskStateChanged',
    'Undone',
  ])
})

test(`[E24][E79][E80] a gate waits for what its pages say, waived or not; days open none and shut what was only waived (seed ${seed})`, () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyHistory, (history) => {
      const run = live(history)
      const before = states(run, momentOn(0, 0))
      for (const day of [0, 1, 3, 10]) {
        const now = momentOn(day, 0)
        for (const [index, [process, gate]] of gates.entries()) {
          const status = gateStatus(run.standing(now), gate)
          assert.equal(status?.state === 'open', ownOpenGates(run.state).has(gate))
          if (status?.state === 'open') continue
          assert.deepEqual(new Set(status?.blockers), ownLeft(run.state, process, now))
          assert.equal(status?.state, status?.blockers.length === 0 ? 'ready' : 'shut')
          seen.add(`${before[index]} → ${status?.state}`)
        }
      }
    }),
    { seed, numRuns: 100 },
  )
  assert.ok(seen.has('ready → shut'), 'a waiver has run out')
  assert.ok(!seen.has('shut → ready'))
})

function isAbout(event: EngagementEvent, gate: string): boolean {
  switch (event.type) {
    case 'TaskStateChanged':
    case 'GateOverruled':
      return event.task === gate
    case 'AnswersAccepted':
      return event.completes && event.task === gate
    case 'BulkApplied':
      return event.events.some((one) => isAbout(one, gate))
    case 'Undone':
      return event.restored.tasks.some(({ task }) => task === gate)
    default:
      return false
  }
}
