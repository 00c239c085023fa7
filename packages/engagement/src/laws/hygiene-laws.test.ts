import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Run } from '../fixtures/a-run.ts'
import { type Finding, type FindingCode, findingCodes } from '../hygiene/finding.ts'
import { expectedFindings, findings, holdsAt } from '../hygiene/findings.ts'
import { isInPlay } from '../standing/standing.ts'
import type { Instant } from '../state/engagement.ts'
import { taskRecord } from '../state/records.ts'
import { isSettled } from '../state/task-state.ts'
import { anyHistory, live, momentOn } from './any-history.ts'

const seed = 20261129
const days = [-400, -30, -5, 0, 1, 3, 8, 30, 400]

const moments = (run: Run): readonly Instant[] => days.map((day) => momentOn(day, run.log.length))

test(`[E240] every finding has a code of the list, one for each subject, in the order of the list (seed ${seed})`, () => {
  const reached = new Set<FindingCode>()
  const order = Object.keys(findingCodes)
  fc.assert(
    fc.property(anyHistory, (history) => {
      const found = expectedFindings(live(history).standing())
      assert.equal(new Set(found.map(({ code, subject }) => `${code} ${subject}`)).size, found.length)
      const ranks = found.map(({ code }) => order.indexOf(code))
      assert.deepEqual(
        ranks,
        [...ranks].sort((one, other) => one - other),
      )
      for (const { code } of found) reached.add(code)
    }),
    { seed, numRuns: 300 },
  )
  // These histories have no go-lives and no refusals, and days that are set lie far off.
  const beyond = [
    'go-live-too-near',
    'go-live-before-start',
    'go-live-unknown',
    'attendee-declined',
    'session-after-due',
  ]
  assert.deepEqual(
    order.filter((code) => !beyond.includes(code) && !reached.has(code as FindingCode)),
    [],
  )
})

test(`[E241] what is expected to be found is the same whenever it is worked out (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const run = live(history)
      const [first, ...others] = moments(run).map((now) => expectedFindings(run.standing(now)))
      for (const other of others) assert.deepEqual(other, first)
    }),
    { seed, numRuns: 100 },
  )
})

test(`[E242] nothing is found of work that does not apply, is done or is set aside (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const run = live(history)
      const standing = run.standing()
      for (const { code, subject, reason } of expectedFindings(standing)) {
        const { about } = findingCodes[code]
        const keys = about === 'task' ? [subject ?? ''] : about === 'request' ? [] : reason.tasks
        for (const key of keys) {
          assert.ok(isInPlay(standing, key), `${code} of ${key}`)
          assert.ok(!isSettled(taskRecord(run.state, key).state), `${code} of ${key}`)
        }
      }
    }),
    { seed, numRuns: 100 },
  )
})

test(`[E243] what is found stays found as time passes, until its end where it has one (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const run = live(history)
      let before: readonly Finding[] = []
      for (const now of moments(run)) {
        const found = findings(run.standing(now), now)
        const left = before.filter(({ until }) => until === null || now < until)
        assert.deepEqual(
          found.filter((one) => left.some((other) => isSame(one, other))),
          left,
        )
        for (const one of found) assert.ok(holdsAt(one, now))
        before = found
      }
    }),
    { seed, numRuns: 100 },
  )
})

test(`[E251] whatever is found of a piece of work is gone once it is set aside (seed ${seed})`, () => {
  let mended = 0
  fc.assert(
    fc.property(anyHistory, fc.nat(), (history, pick) => {
      const run = live(history)
      const about = expectedFindings(run.standing()).filter(({ code }) => findingCodes[code].about === 'task')
      const { subject } = about[pick % Math.max(about.length, 1)] ?? {}
      if (subject == null || run.try(run.move(subject, 'cancelled', 'over')) !== null) return
      mended += 1
      assert.deepEqual(
        expectedFindings(run.standing()).filter(
          (one) => one.subject === subject && findingCodes[one.code].about === 'task',
        ),
        [],
      )
    }),
    { seed, numRuns: 100 },
  )
  assert.ok(mended > 30)
})

test(`[E251] a role that somebody fills, and a fact that is known, is found no more (seed ${seed})`, () => {
  const values = { seats: 5, segment: 'small', sources: [], regulated: true }
  const codes = (run: Run) => expectedFindings(run.standing()).map(({ code }) => code)
  fc.assert(
    fc.property(anyHistory, (history) => {
      const run = live(history)
      for (const { code, subject } of expectedFindings(run.standing())) {
        if (code !== 'role-empty' || subject === null) continue
        const expectedRevision = run.state.team.get(subject)?.revision ?? 0
        run.do({ type: 'AssignRole', role: subject, service: null, people: ['ana'], primary: 'ana', expectedRevision })
      }
      assert.ok(!codes(run).includes('role-empty'))
      run.do(run.revise(values))
      assert.ok(!codes(run).includes('fact-unknown'))
    }),
    { seed, numRuns: 60 },
  )
})

function isSame(one: Finding, other: Finding): boolean {
  return one.code === other.code && one.subject === other.subject
}
