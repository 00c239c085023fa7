import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactValue, Release, ServiceId } from '@fairlead/playbook'
import fc from 'fast-check'
import { anyClear, anyKnown, anyOpaque, anyPlaced, releaseOf, singleChanges } from '../../../test/small-world.ts'
import { indexRelease } from '../../release/release-index.ts'
import { taskKey } from '../../state/task-key.ts'
import type { Verdict } from '../plan.ts'
import { type Known, plan } from '../plan-tasks.ts'
import type { Change, FactChange, Flip } from './flip.ts'
import { nearestChanges } from './nearest-changes.ts'

const anyService = fc.constantFrom(null, null, 'mail', 'onboarding')

/** What the plan says of a task for one of its services, or of all the work that it makes. */
function planned(release: Release, known: Known, service: ServiceId | null): Verdict {
  const { tasks } = plan(release, known)
  if (service !== null) return tasks.get(taskKey('1', service))?.verdict ?? 'does-not'
  const said = new Set([...tasks.values()].map(({ verdict }) => verdict))
  return (['applies', 'unknown', 'does-not'] as const).find((verdict) => said.has(verdict)) ?? 'does-not'
}

/** Everything that a change says would do: the nearest first. */
function changed(known: Known, change: Change): readonly Known[] {
  if (change.kind === 'fact') {
    return [change.value, ...alike(change)].map((value) => ({
      ...known,
      facts: { ...known.facts, [change.fact]: value },
    }))
  }
  return change.services.map((service) => {
    const scope = change.add ? [...known.scope, service] : known.scope.filter((one) => one !== service)
    return { ...known, scope }
  })
}

function alike({ from, matches, fact }: FactChange): readonly FactValue[] {
  const set = Array.isArray(from) ? from : []
  switch (matches.kind) {
    case 'value':
      return []
    case 'range': {
      const { least, most } = matches
      return tried[fact === 'live' ? 'days' : 'numbers'].filter(
        (value) => (least === null || value >= least) && (most === null || value <= most),
      )
    }
    case 'one-of':
      return matches.values
    case 'other-than':
      return ['DE', 'US', 'FR', 'Norge'].filter((text) => !matches.values.includes(text))
    case 'with':
      return matches.members.map((member) => [...set, member])
    case 'without':
      return matches.members.map((member) => set.filter((one) => one !== member))
    default:
      return matches satisfies never
  }
}

const tried = {
  numbers: [0, 1, 2, 3, 4, 5, 6, 7, 8, 1000, Number.MAX_SAFE_INTEGER] as readonly (number | string)[],
  days: [
    '0001-01-01',
    '2026-02-28',
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `2026-03-0${n}`),
    '9999-12-31',
  ] as readonly (number | string)[],
}

const names = ({ to, change }: Flip) => `${change.kind === 'fact' ? change.fact : change.add ? '+' : '-'} ${to}`

test('[E70] [E74] what is said to decide otherwise does when it is planned again, and so does all that is said to do as well (seed 70)', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(anyPlaced(fc.oneof(anyClear, anyOpaque)), anyKnown, anyService, (placed, known, service) => {
      const release = releaseOf(placed)
      const now = planned(release, known, service)
      for (const { to, change } of nearestChanges({ index: indexRelease(release), known, task: '1', service })) {
        assert.notEqual(to, now)
        for (const other of changed(known, change))
          assert.equal(planned(release, other, service), to, JSON.stringify(change))
        const kind = change.kind === 'fact' ? change.matches.kind : 'service'
        seen.set(kind, (seen.get(kind) ?? 0) + 1)
      }
    }),
    { seed: 70, numRuns: 700 },
  )
  for (const kind of ['value', 'range', 'one-of', 'other-than', 'with', 'without', 'service'])
    assert.ok(seen.has(kind), kind)
})

test('[E71] [E72] [E73] where conditions have words, the nearest of all single changes of each fact and of the scope are found, and no others (seed 71)', () => {
  const sizes = new Map<number, number>()
  fc.assert(
    fc.property(anyPlaced(anyClear), anyKnown, anyService, (placed, known, service) => {
      const release = releaseOf(placed)
      const now = planned(release, known, service)
      const nearest = new Map<string, number>()
      for (const { subject, known: other, distance } of singleChanges(known)) {
        const to = planned(release, other, service)
        if (to === now || to === 'unknown') continue
        nearest.set(`${subject} ${to}`, Math.min(distance, nearest.get(`${subject} ${to}`) ?? distance))
      }
      const flips = nearestChanges({ index: indexRelease(release), known, task: '1', service })
      assert.deepEqual(new Map(flips.map((flip) => [names(flip), flip.distance])), nearest)
      assert.equal(flips.length, nearest.size)
      const distances = flips.map(({ distance }) => distance)
      assert.deepEqual(
        distances,
        [...distances].sort((a, b) => a - b),
      )
      sizes.set(flips.length, (sizes.get(flips.length) ?? 0) + 1)
    }),
    { seed: 71, numRuns: 700 },
  )
  assert.ok((sizes.get(0) ?? 0) > 100 && (sizes.get(1) ?? 0) > 100 && (sizes.get(3) ?? 0) > 10)
})
