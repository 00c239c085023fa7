import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { planDifference } from '../compare/plan-changes.ts'
import { type Changed, type RecordDifference, recordDifference } from '../compare/record-changes.ts'
import { gateStatus } from '../gate/gates.ts'
import type { Standing } from '../standing/standing.ts'
import type { Engagement } from '../state/engagement.ts'
import { replay } from '../state/evolve.ts'
import { workItems } from '../work/work-item.ts'
import { anyHistory, live, momentOn } from './any-history.ts'
import { gateOf, type OwnItem, ownItems } from './own-opinion.ts'

const seed = 20261122

/** An engagement at two moments of its history, each seen on a day of its own. */
const anyMoments = fc.tuple(fc.nat(), fc.nat(), fc.nat(6), fc.nat(6))

function twoMoments(
  history: Parameters<typeof live>[0],
  [one, other, day, otherDay]: readonly [number, number, number, number],
) {
  const run = live(history)
  const at = (pick: number) => replay(run.log.slice(0, 1 + (pick % run.log.length)))
  return { run, before: at(one), after: at(other), days: [momentOn(day, 0), momentOn(otherDay, 0)] as const }
}

test(`[E46] between two plans each task and each gate that is other is said once, and nothing else (seed ${seed})`, () => {
  const kinds = new Set<string>()
  fc.assert(
    fc.property(anyHistory, anyMoments, (history, moments) => {
      const { run, before, after, days } = twoMoments(history, moments)
      const [was, is] = [run.standingOf(before, days[0]), run.standingOf(after, days[1])]
      assert.deepEqual(planDifference(was, was), { tasks: [], gates: [] })
      const { tasks, gates } = planDifference(was, is)
      for (const { kind } of tasks) kinds.add(kind)
      const [earlier, later] = [ownTasks(before), ownTasks(after)]
      const expected = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key) => {
        const kind = ownKind(earlier.get(key), later.get(key))
        return kind === null ? [] : [`${kind} ${key} ${after.tasks.get(key)?.state ?? 'not-started'}`]
      })
      assert.deepEqual(tasks.map(({ kind, task, state }) => `${kind} ${task} ${state}`).sort(), expected.sort())
      for (const [, gate] of Object.entries(gateOf)) {
        const said = gates.filter(({ task }) => task === gate)
        assert.deepEqual(said, ownGateChange(was, is, gate))
      }
      assert.ok(gates.length <= 2)
    }),
    { seed, numRuns: 150 },
  )
  assert.deepEqual([...kinds].sort(), ['comes', 'decided', 'goes', 'mandatory', 'optional', 'undecided'])
})

type Own = Pick<OwnItem, 'verdict' | 'mandatory'>

function ownTasks(state: Engagement): ReadonlyMap<string, Own> {
  const tasks = new Map<string, Own>()
  for (const [key, { verdict, mandatory }] of ownItems(state)) {
    const places = [{ verdict, mandatory }, tasks.get(key) ?? { verdict: 'does-not', mandatory: false }]
    const strongest = (['applies', 'unknown'] as const).find((one) => places.some((place) => place.verdict === one))
    tasks.set(key, { verdict: strongest ?? 'does-not', mandatory: places.some((place) => place.mandatory) })
  }
  return tasks
}

function ownKind(was: Own | undefined, is: Own | undefined): string | null {
  const nothing = 'does-not'
  const [from, to] = [was?.verdict ?? nothing, is?.verdict ?? nothing]
  if (from === nothing || to === nothing) return from === to ? null : from === nothing ? 'comes' : 'goes'
  if (was?.mandatory !== is?.mandatory) return is?.mandatory ? 'mandatory' : 'optional'
  return from === to ? null : to === 'applies' ? 'decided' : 'undecided'
}

function ownGateChange(was: Standing, is: Standing, task: string) {
  const [earlier, later] = [gateStatus(was, task), gateStatus(is, task)]
  const more = later?.blockers.filter((key) => !earlier?.blockers.includes(key))
  const fewer = earlier?.blockers.filter((key) => !later?.blockers.includes(key))
  if (earlier?.state === later?.state && more?.length === 0 && fewer?.length === 0) return []
  return [{ task, from: earlier?.state, to: later?.state, moreBlockers: more, fewerBlockers: fewer }]
}

test(`[E47] what differs between two moments leads from the one to the other, and back (seed ${seed})`, () => {
  const kinds = new Set<string>()
  fc.assert(
    fc.property(anyHistory, anyMoments, (history, moments) => {
      const { before, after } = twoMoments(history, moments)
      const there = recordDifference(before, after)
      const back = recordDifference(after, before)
      const [from, to] = [recordDifference(nothingOf(after), before), recordDifference(nothingOf(after), after)]
      for (const kind of [
        'scope',
        'facts',
        'tasks',
        'processes',
        'team',
        'calendars',
        'requests',
        'workshops',
        'questionnaires',
        'contacts',
        'notes',
        'time',
      ] as const) {
        if (there[kind].length > 0) kinds.add(kind)
        assert.deepEqual(applied(contents(from, kind), there[kind]), contents(to, kind), kind)
        assert.deepEqual(applied(contents(to, kind), back[kind]), contents(from, kind), kind)
        assert.equal(new Set(there[kind].map(({ id }) => id)).size, there[kind].length, 'each is said once')
        assert.deepEqual(recordDifference(after, after)[kind], [])
      }
    }),
    { seed, numRuns: 120 },
  )
  assert.equal(kinds.size, 12)
})

/** An engagement of which nothing is kept: what differs from it is all there is. */
function nothingOf(state: Engagement): Engagement {
  const records = { tasks: new Map(), processes: new Map(), team: new Map(), calendars: new Map() }
  return {
    ...state,
    ...records,
    requests: new Map(),
    workshops: new Map(),
    questionnaires: new Map(),
    contacts: new Map(),
    notes: new Map(),
    time: new Map(),
    scope: [],
    facts: {},
  }
}

function contents(difference: RecordDifference, kind: keyof RecordDifference): ReadonlyMap<string, unknown> {
  const all: readonly Changed<string, unknown>[] = difference[kind]
  return new Map(all.map(({ id, to }) => [id, to]))
}

function applied(before: ReadonlyMap<string, unknown>, changes: readonly Changed<string, unknown>[]) {
  const after = new Map(before)
  for (const { id, from, to } of changes) {
    assert.deepEqual(after.get(id) ?? null, from)
    assert.notDeepEqual(from, to)
    if (to === null) after.delete(id)
    else after.set(id, to)
  }
  return after
}

test(`[E48][E87] what is still to do is every task in play that is neither done, nor set aside, nor passed by, in the order of the plan (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const run = live(history)
      const settled = new Set(['complete', 'not-required', 'cancelled'])
      const tasks = ownTasks(run.state)
      const isPassedBy = (key: string) => {
        const places = ownItems(run.state).flatMap(([other, { process }]) => (other === key ? [process] : []))
        const haveEnded = places.every((process) => (run.state.processes.get(process)?.completion ?? null) !== null)
        return haveEnded && tasks.get(key)?.mandatory !== true
      }
      const left = [...run.standing().plan.tasks.keys()]
        .filter((key) => tasks.get(key)?.verdict !== 'does-not' && !settled.has(run.state.tasks.get(key)?.state ?? ''))
        .filter((key) => !isPassedBy(key))
      const items = workItems(run.standing(), new Map())
      assert.deepEqual(
        items.map(({ key }) => key),
        left,
      )
    }),
    { seed, numRuns: 60 },
  )
})
