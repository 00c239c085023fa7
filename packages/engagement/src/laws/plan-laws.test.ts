import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactValue, KnownFacts, Release } from '@fairlead/playbook'
import fc from 'fast-check'
import { decide } from '../command/decide.ts'
import { aCondition, aProcess, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, aCreation } from '../fixtures/a-run.ts'
import type { Verdict } from '../plan/plan.ts'
import { plan } from '../plan/plan-tasks.ts'
import { planOf } from '../standing/standing.ts'
import { anyShortHistory, live } from './any-history.ts'
import { anyFacts, anyServices } from './any-wish.ts'
import { ownItems } from './own-opinion.ts'

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

/** A release of one process with two tasks for each pair of conditions, of its step and of its own; one for each service. */
function releaseOf(conditions: readonly (readonly [string, string])[]): Release {
  const steps = conditions.map(([ofStep, ofTask], index) => {
    const condition = aCondition(ofTask)
    const tasks = [aTask(`${index}`, { condition }), aTask(`${index}+`, { condition, per: 'service' })]
    return aStep(`step ${index}`, tasks, { condition: aCondition(ofStep) })
  })
  return { ...aRelease(), processes: [aProcess('p', steps)] }
}

function verdicts(release: Release, scope: readonly string[], facts: KnownFacts): ReadonlyMap<string, Verdict> {
  return new Map([...plan(release, { scope, facts }).tasks].map(([key, { verdict }]) => [key, verdict]))
}

const anyConditions = fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 })

test(`[E8][E35] learning more leaves what was decided as it was, under any conditions (seed ${seed})`, () => {
  let learned = 0
  fc.assert(
    fc.property(anyConditions, anyServices, fc.tuple(anyFacts, anyFacts), (conditions, scope, [facts, more]) => {
      const release = releaseOf(conditions)
      const before = verdicts(release, scope, facts)
      const after = verdicts(release, scope, { ...more, ...facts })
      assert.deepEqual([...after.keys()], [...before.keys()])
      for (const [key, verdict] of before) {
        if (verdict !== 'unknown') assert.equal(after.get(key), verdict)
        else if (after.get(key) !== 'unknown') learned += 1
      }
    }),
    { seed, numRuns: 300 },
  )
  assert.ok(learned > 0)
})

test(`[E5] where every fact is known nothing is unknown (seed ${seed})`, () => {
  const everything = { seats: 1, segment: 'small', sources: ['box'], regulated: true }
  fc.assert(
    fc.property(anyConditions, anyFacts, (conditions, facts) => {
      const known = verdicts(releaseOf(conditions), ['mail'], { ...everything, ...facts })
      assert.ok(![...known.values()].includes('unknown'))
    }),
    { seed, numRuns: 200 },
  )
})

test(`[E4][E35] a wider scope takes no task away, and leaves the answers of all as they were (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyConditions, fc.tuple(anyServices, anyServices), anyFacts, (conditions, [scope, more], facts) => {
      for (const release of [aRelease(), releaseOf(conditions)]) {
        const after = verdicts(release, [...new Set([...scope, ...more])], facts)
        for (const [key, verdict] of verdicts(release, scope, facts)) {
          if (verdict !== 'does-not') assert.equal(after.get(key), verdict, key)
        }
      }
    }),
    { seed, numRuns: 150 },
  )
})

test(`[E6] the verdict is the weakest of the reasons (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyServices, anyFacts, (scope, facts) => {
      for (const { verdict, reasons } of plan(aRelease(), { scope, facts }).tasks.values()) {
        const answers = new Set<string>(reasons.map((reason) => reason.verdict))
        const weakest = ['does-not', 'unknown'].find((answer) => answers.has(answer)) ?? 'applies'
        assert.equal(verdict, weakest)
      }
    }),
    { seed, numRuns: 200 },
  )
})

test(`[E4][E6][E10][E35][E49] the plan says what a reader of the pages would (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyShortHistory, (history) => {
      const { state, context } = live(history)
      const { tasks, onPage } = planOf(context.index, state)
      const expected = ownItems(state)
      const items = [...onPage].flatMap(([process, page]) =>
        page.map(({ key, verdict }) => `${process} ${key} ${verdict}`),
      )
      assert.deepEqual(
        items.sort(),
        expected.map(([key, { process, verdict }]) => `${process} ${key} ${verdict}`).sort(),
      )
      for (const [key, { verdict, mandatory }] of tasks) {
        const places = expected.filter(([other]) => other === key).map(([, item]) => item)
        const strongest = ['applies', 'unknown', 'does-not'].find((one) =>
          places.some((place) => place.verdict === one),
        )
        assert.equal(verdict, strongest, key)
        assert.equal(
          mandatory,
          places.some((place) => place.mandatory),
          key,
        )
      }
    }),
    { seed, numRuns: 150 },
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
      const { event } = decision
      assert.ok(event.type === 'EngagementCreated')
      assert.deepEqual(Object.keys(event.facts).sort(), Object.keys(sent).sort())
      for (const [fact, { value }] of Object.entries(event.facts)) assert.ok(isOfType(fact, value), `${fact}: ${value}`)
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
