import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactValue, KnownFacts, Release } from '@fairlead/playbook'
import fc from 'fast-check'
import { decide } from '../command/decide.ts'
import { aCondition, aProcess, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, aCreation, aRun } from '../fixtures/a-run.ts'
import { countEngagement, countProcess } from '../plan/counts.ts'
import { plan } from '../plan/plan-tasks.ts'
import { standingOf } from '../standing/standing.ts'
import { anyAttempts, anyFacts, anyScope, commandOf } from './any-wish.ts'

const seed = 20261122

const anyAtom = fc.constantFrom(
  'seats >= 20000',
  'seats < 1',
  "segment == 'large'",
  "segment != 'small'",
  "'gmail' in sources",
  'size(sources) > 0',
  'size(sources) > 1 ? regulated : seats > 1',
  "sources.exists(source, source == 'box')",
  'regulated',
  'true',
)

const { anyText } = fc.letrec<{ anyText: string }>((tie) => ({
  anyText: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyAtom,
    tie('anyText').map((text) => `!(${text})`),
    fc.tuple(tie('anyText'), tie('anyText')).map(([left, right]) => `(${left}) && (${right})`),
    fc.tuple(tie('anyText'), tie('anyText')).map(([left, right]) => `(${left}) || (${right})`),
  ),
}))

/** A release of one process with one task for each pair of conditions, of its step and of its own. */
function releaseOf(conditions: readonly (readonly [string, string])[]): Release {
  const steps = conditions.map(([ofStep, ofTask], index) =>
    aStep(`step ${index}`, [aTask(`${index}`, { condition: aCondition(ofTask) })], { condition: aCondition(ofStep) }),
  )
  return { ...aRelease(), processes: [aProcess('p', steps)] }
}

function verdicts(release: Release, scope: readonly string[], facts: KnownFacts): readonly string[] {
  return Object.values(plan(release, { scope, facts }).tasks).map(({ verdict }) => verdict)
}

test(`[E8] learning more leaves what was decided as it was, under any conditions (seed ${seed})`, () => {
  const anyConditions = fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 })
  let learned = 0
  fc.assert(
    fc.property(anyConditions, anyFacts, anyFacts, (conditions, facts, more) => {
      const release = releaseOf(conditions)
      const before = verdicts(release, ['mail'], facts)
      const after = verdicts(release, ['mail'], { ...more, ...facts })
      for (const [index, verdict] of before.entries()) {
        if (verdict !== 'unknown') assert.equal(after[index], verdict)
        else if (after[index] !== 'unknown') learned += 1
      }
    }),
    { seed, numRuns: 400 },
  )
  assert.ok(learned > 0)
})

test(`[E5] where every fact is known nothing is unknown (seed ${seed})`, () => {
  const everything = { seats: 1, segment: 'small', sources: ['box'], regulated: true }
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1 }), anyFacts, (conditions, facts) => {
      const known = verdicts(releaseOf(conditions), ['mail'], { ...everything, ...facts })
      assert.ok(!known.includes('unknown'))
    }),
    { seed, numRuns: 200 },
  )
})

test(`[E4] a wider scope takes no task away (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyScope, anyScope, anyFacts, (scope, more, facts) => {
      const before = verdicts(aRelease(), scope, facts)
      const after = verdicts(aRelease(), [...scope, ...more], facts)
      for (const [index, verdict] of before.entries()) {
        if (verdict !== 'does-not') assert.equal(after[index], verdict)
      }
    }),
    { seed, numRuns: 200 },
  )
})

test(`[E6] the verdict is the weakest of the reasons (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyScope, anyFacts, (scope, facts) => {
      for (const { verdict, reasons } of Object.values(plan(aRelease(), { scope, facts }).tasks)) {
        const answers = new Set(reasons.map((reason) => reason.verdict))
        const weakest = ['does-not', 'unknown'].find((answer) => answers.has(answer as 'unknown')) ?? 'applies'
        assert.equal(verdict, weakest)
      }
    }),
    { seed, numRuns: 200 },
  )
})

test(`[E31][E32] counts are the number of tasks, each once (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyScope, anyFacts, anyAttempts, (scope, facts, attempts) => {
      const run = aRun({ scope, facts })
      for (const { wish } of attempts) run.try(commandOf(run, wish))
      const standing = standingOf(run.context.release, run.state)
      const whole = countEngagement(standing)
      const parts = ['workshop', 'enable'].map((process) => countProcess(standing, process))
      for (const counts of [whole, ...parts]) {
        const { open, waiting, blocked, done, 'set-aside': aside } = counts
        assert.equal(open + waiting + blocked + done + aside, counts.total)
        assert.ok(counts.mandatoryLeft <= open + waiting + blocked)
      }
      assert.equal(whole.total + whole.folded, 16)
      assert.equal(
        whole.mandatoryLeft,
        parts.reduce((sum, part) => sum + part.mandatoryLeft, 0),
      )
    }),
    { seed, numRuns: 100 },
  )
})

test(`[E19] whatever is sent as facts, what is accepted is of the right type (seed ${seed})`, () => {
  const anyValue = fc.oneof(fc.jsonValue(), fc.constantFrom('large', 'box', 7), fc.subarray(['box', 'gmail', 'box']))
  const anySent = fc.dictionary(fc.constantFrom('seats', 'segment', 'sources', 'regulated', 'moons'), anyValue, {
    maxKeys: 3,
  })
  let accepted = 0
  fc.assert(
    fc.property(anySent, (sent) => {
      const command = aCreation({ facts: sent as Record<string, FactValue> })
      const decision = decide(null, command, aContext())
      if (!decision.ok) return
      accepted += Object.keys(sent).length > 0 ? 1 : 0
      for (const event of decision.events) {
        assert.ok(event.type === 'EngagementCreated')
        assert.deepEqual(Object.keys(event.facts).sort(), Object.keys(sent).sort())
        for (const [fact, value] of Object.entries(event.facts)) assert.ok(isOfType(fact, value), `${fact}: ${value}`)
      }
    }),
    { seed, numRuns: 1000 },
  )
  assert.ok(accepted > 0)
})

function isOfType(fact: string, value: unknown): boolean {
  if (fact === 'seats') return Number.isSafeInteger(value) && Number(value) >= 0 && !Object.is(value, -0)
  if (fact === 'segment') return value === 'small' || value === 'large'
  if (fact === 'regulated') return value === true || value === false
  return ['', 'box', 'gmail', 'imap', 'box,gmail', 'box,imap', 'gmail,imap', 'box,gmail,imap'].includes(String(value))
}
