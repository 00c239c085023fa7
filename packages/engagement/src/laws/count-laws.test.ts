import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { phaseStatuses } from '../gate/phase-status.ts'
import { type Counts, countEngagement, countProcess } from '../plan/counts.ts'
import { stateSet } from '../state/task-state.ts'
import { anyHistory, live, momentOn } from './any-history.ts'
import { ownItems, ownLeftOf } from './own-opinion.ts'

const seed = 20261122
const phases: Readonly<Record<string, readonly string[]>> = { assess: ['workshop'], deliver: ['enable', 'handover'] }

test(`[E31][E32][E45][E84] counts are the number of tasks, each once, of the whole, of each phase and process (seed ${seed})`, () => {
  const percents = new Set<number>()
  fc.assert(
    fc.property(anyHistory, fc.nat(6), (history, days) => {
      const run = live(history)
      const now = momentOn(days, 0)
      const standing = run.standing(now)
      const items = ownItems(run.state)

      function check(counts: Counts, processes: readonly string[]): void {
        const here = items.filter(([, { process }]) => processes.includes(process))
        const inPlay = new Set(items.filter(([, { verdict }]) => verdict !== 'does-not').map(([key]) => key))
        const keys = new Set(here.map(([key]) => key))
        const counted = [...keys].filter((key) => inPlay.has(key))
        const { open, waiting, blocked, done, 'set-aside': aside, total, folded, percent, mandatoryLeft } = counts
        for (const [set, number] of Object.entries({ open, waiting, blocked, done, 'set-aside': aside })) {
          const inSet = counted.filter((key) => stateSet(run.state.tasks.get(key)?.state ?? 'not-started') === set)
          assert.equal(number, inSet.length, set)
        }
        assert.deepEqual([total, folded], [counted.length, keys.size - counted.length])
        assert.equal(mandatoryLeft, ownLeftOf(run.state, here, now).size)
        assert.equal(percent === 100, total > 0 && done + aside === total)
        assert.ok(percent * total <= 100 * (done + aside) && 100 * (done + aside) < (percent + 1) * Math.max(total, 1))
        percents.add(percent)
      }

      check(countEngagement(standing), ['workshop', 'enable', 'handover'])
      for (const process of ['workshop', 'enable', 'handover']) check(countProcess(standing, process), [process])
      for (const { phase, counts } of phaseStatuses(standing)) check(counts, phases[phase ?? ''] ?? [])
    }),
    { seed, numRuns: 100 },
  )
  assert.ok(percents.has(0) && percents.size > 5)
})
