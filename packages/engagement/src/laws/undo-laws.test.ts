import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Run } from '../fixtures/a-run.ts'
import { untouchedQuestionnaire } from '../questionnaire/questionnaire-record.ts'
import type { Engagement } from '../state/engagement.ts'
import { replay } from '../state/evolve.ts'
import { untouchedTask } from '../state/task-record.ts'
import { untouchedWorkshop } from '../workshop/workshop-record.ts'
import { anyShortHistory, live } from './any-history.ts'
import { touchedBy } from './broken-record-laws.ts'

const seed = 20261122

/** What every record of an engagement says, by its name; of one that nobody has touched, nothing. */
function contents(state: Engagement): ReadonlyMap<string, unknown> {
  const { scope, facts, tasks, processes, team, calendars, requests, workshops, questionnaires } = state
  const { contacts, notes, time } = state
  return new Map<string, unknown>([
    ['known', { scope, facts }],
    ...[...tasks].map(([id, record]) => [`task ${id}`, { ...record, revision: 0 }] as const),
    ...[...processes].map(([id, { completion }]) => [`process ${id}`, completion] as const),
    ...[...team].map(([id, { slot }]) => [`slot ${id}`, slot] as const),
    ...[...calendars].map(([id, { calendar }]) => [`party ${id}`, calendar] as const),
    ...[...requests].map(([id, record]) => [`request ${id}`, { ...record, revision: 0 }] as const),
    ...[...workshops].map(([id, record]) => [`workshop ${id}`, { ...record, timeRevision: 0, revision: 0 }] as const),
    ...[...time].map(([id, { entry }]) => [`time ${id}`, entry] as const),
    ...[...questionnaires].map(([id, record]) => [`questionnaire ${id}`, { ...record, revision: 0 }] as const),
    ...[...contacts].map(([id, { details }]) => [`contact ${id}`, details] as const),
    ...[...notes].map(([id, record]) => [`note ${id}`, { ...record, revision: 0 }] as const),
  ])
}

function contentOf(state: Engagement, record: string): unknown {
  const untouched = { task: untouchedTask, workshop: untouchedWorkshop, questionnaire: untouchedQuestionnaire }[
    record.split(' ')[0] ?? ''
  ]
  return contents(state).get(record) ?? untouched ?? null
}

function stateBefore(run: Run, seq: number): Engagement {
  const before = run.past(seq)?.before
  assert.ok(before, `event ${seq} is not the first`)
  return before
}

test(`[E37] undo restores every record that the event touched, and touches no other (seed ${seed})`, () => {
  const undone = new Set<string>()
  fc.assert(
    fc.property(anyShortHistory, (history) => {
      live(history, (run, { before, rejection }) => {
        const event = run.log.at(-1)?.event
        if (rejection !== null || event?.type !== 'Undone') return
        const taken = run.log[event.seq - 1]?.event
        assert.ok(taken)
        const touched = new Set(touchedBy(taken))
        undone.add(taken.type)
        const original = stateBefore(run, event.seq)
        for (const record of new Set([...contents(run.state).keys(), ...touched])) {
          const expected = contentOf(touched.has(record) ? original : before, record)
          assert.deepEqual(contentOf(run.state, record), expected, record)
        }
      })
    }),
    { seed, numRuns: 120 },
  )
  assert.ok(undone.size > 12, [...undone].join())
})

test(`[E37] whatever happened last can be taken back, and that again: then all is as before (seed ${seed})`, () => {
  const counts = { undone: 0, redone: 0 }
  fc.assert(
    fc.property(anyShortHistory, (history) => {
      const run = live(history)
      const after = run.state
      if (run.try({ type: 'Undo', seq: after.revision }) !== null) return
      counts.undone += 1
      const between = run.state
      if (run.try({ type: 'Undo', seq: between.revision }) !== null) return
      counts.redone += 1
      for (const record of contents(run.state).keys()) {
        assert.deepEqual(contentOf(run.state, record), contentOf(after, record), record)
      }
      run.do({ type: 'Undo', seq: run.state.revision })
      for (const record of contents(run.state).keys()) {
        assert.deepEqual(contentOf(run.state, record), contentOf(between, record), record)
      }
    }),
    { seed, numRuns: 150 },
  )
  assert.ok(counts.undone > counts.redone && counts.redone > 50, JSON.stringify(counts))
})

test(`[E37] an undo is refused where a record is not as the event left it, and names the last event that changed one (seed ${seed})`, () => {
  const came = { refused: 0, allowed: 0 }
  fc.assert(
    fc.property(anyShortHistory, fc.nat(), (history, pick) => {
      const run = live(history)
      const now = run.state
      const seq = 2 + (pick % run.log.length)
      const taken = run.log[seq - 1]?.event
      const rejection = run.try({ type: 'Undo', seq })
      if (taken === undefined) return assert.deepEqual(rejection, { code: 'unknown-event', seq })
      const left = replay(run.log.slice(0, seq))
      const changed = touchedBy(taken).filter(
        (record) => !isDeepStrictEqual(contentOf(now, record), contentOf(left, record)),
      )
      const by = run.log.findLast(
        (later) => later.seq <= now.revision && touchedBy(later.event).some((record) => changed.includes(record)),
      )
      assert.equal(rejection?.code === 'changed-since', changed.length > 0)
      came[changed.length > 0 ? 'refused' : 'allowed'] += 1
      if (rejection?.code === 'changed-since') assert.deepEqual(rejection, { code: 'changed-since', seq, by: by?.seq })
    }),
    { seed, numRuns: 200 },
  )
  assert.ok(came.refused > 10 && came.allowed > 10, JSON.stringify(came))
})

test(`[E37] step by step a history is taken back, and no record is other than it was (seed ${seed})`, () => {
  let steps = 0
  fc.assert(
    fc.property(anyShortHistory, (history) => {
      const run = live(history)
      for (let seq = run.state.revision; seq > 1; seq -= 1) {
        const rejection = run.try({ type: 'Undo', seq })
        assert.notEqual(rejection?.code, 'changed-since')
        // A rule stands in the way, of which other laws speak.
        if (rejection !== null) return
        steps += 1
        const original = stateBefore(run, seq)
        for (const record of contents(run.state).keys()) {
          assert.deepEqual(contentOf(run.state, record), contentOf(original, record), record)
        }
      }
    }),
    { seed, numRuns: 60 },
  )
  assert.ok(steps > 200, `${steps} steps`)
})
