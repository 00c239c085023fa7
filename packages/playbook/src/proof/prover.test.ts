import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compileCondition } from '../condition/compile-condition.ts'
import { conditionScope } from '../condition/condition-scope.ts'
import { evaluateCondition } from '../condition/evaluate-condition.ts'
import type { FactDefinition, KnownFacts } from '../model/fact.ts'
import type { Condition } from '../model/release.ts'
import { dayNumber } from './day-number.ts'
import { prover } from './prover.ts'
import { regionsOf } from './region.ts'
import { witnessWords } from './witness-words.ts'

const source = { file: 'playbook.yaml', line: 1, column: 1 }
const choice = (id: string) => ({ id, label: { en: id } })
const base = { label: {}, help: null, source }
const facts: readonly FactDefinition[] = [
  { ...base, id: 'seats', type: 'number', label: { en: 'Seats' }, unit: { en: 'seats' } },
  { ...base, id: 'worth', type: 'money', label: { en: 'Worth' }, currency: 'EUR' },
  { ...base, id: 'live', type: 'date', label: { en: 'Go-live' } },
  { ...base, id: 'size', type: 'choice', label: { en: 'Size' }, choices: ['s', 'm', 'l'].map(choice) },
  { ...base, id: 'sources', type: 'set', label: { en: 'Sources' }, choices: ['box', 'mail', 'notes'].map(choice) },
  { ...base, id: 'managed', type: 'yes-no', label: { en: 'Managed' } },
  { ...base, id: 'country', type: 'text', label: { en: 'Country' } },
]
const scope = conditionScope(facts)
const point = { line: 1, column: 1, offset: 0 }

function compiled(text: string): Condition {
  const { condition, diagnostics } = compileCondition(text, { file: source.file, start: point, end: point }, scope)
  assert.deepEqual(diagnostics, [], text)
  assert.ok(condition)
  return condition
}

const day = (n: number) => `2026-03-0${n}`
const comparison = fc.constantFrom('<', '<=', '>', '>=', '==', '!=')
const small = fc.integer({ min: 0, max: 3 })
const clear = fc.oneof(
  fc.tuple(comparison, fc.integer({ min: -1, max: 3 })).map(([op, n]) => `seats ${op} ${n}`),
  fc.tuple(comparison, small).map(([op, n]) => `worth ${op} ${n}`),
  fc.tuple(comparison, fc.integer({ min: 2, max: 4 })).map(([op, n]) => `live ${op} '${day(n)}'`),
  fc.constantFrom("size == 's'", "size != 'm'", "size in ['s', 'm']", "size == 's' ? managed : seats > 1"),
  fc.constantFrom("'box' in sources", "'mail' in sources", 'size(sources) > 0', 'sources == []', 'size(sources) < 1'),
  fc.constantFrom('managed', 'managed == false', '!(!managed)', "('box' in sources) == false"),
  fc.constantFrom("country == 'DE'", "country != 'US'", 'true', '2 > 3'),
)
const unclear = fc.constantFrom(
  'size(sources) >= 2',
  'seats + worth > 3',
  'seats % 2 == 1',
  "sources.exists(s, s == 'box')",
  'size(sources) == seats',
  '(1 + 1) > seats',
  '10 / seats > 4',
  '1 / 0 == 1',
)
const textOf = (atom: fc.Arbitrary<string>) =>
  fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      atom,
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a} && ${b})`),
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a} || ${b})`),
      tie('node').map((a) => `!(${a})`),
    ),
  })).node

/** Every customer of a world as small as the conditions above can tell apart. */
function* everybody(): Iterable<KnownFacts> {
  for (const seats of [0, 1, 2, 3, 4])
    for (const worth of [0, 1, 2, 3, 4])
      for (const live of [1, 2, 3, 4, 5].map(day))
        for (const size of ['s', 'm', 'l'])
          for (const sources of [[], ['box'], ['mail'], ['notes'], ['box', 'mail'], ['box', 'mail', 'notes']])
            for (const managed of [true, false])
              for (const country of ['DE', 'US', 'FR']) yield { seats, worth, live, size, sources, managed, country }
}
const all = [...everybody()]

/** Only a few facts of a condition vary, so that everybody need not be asked. */
function someCustomer(condition: Condition): boolean {
  const read = new Set(evaluateCondition(condition, {}, facts).read)
  const seen = new Set<string>()
  for (const known of all) {
    const asked = Object.fromEntries(Object.entries(known).filter(([id]) => read.has(id)))
    const key = JSON.stringify(asked)
    if (seen.has(key)) continue
    seen.add(key)
    if (evaluateCondition(condition, asked, facts).verdict === 'true') return true
  }
  return false
}

test('[P140] what can hold has a customer for whom it does, and what cannot has none (seed 140)', () => {
  fc.assert(
    fc.property(textOf(clear), (text) => {
      const condition = compiled(text)
      const proof = prover(facts).satisfiable(condition.requirement)
      assert.notEqual(proof.kind, 'undecided')
      if (proof.kind === 'witness') {
        assert.equal(evaluateCondition(condition, proof.witness.facts, facts).verdict, 'true', text)
      } else assert.equal(someCustomer(condition), false, text)
    }),
    { seed: 140, numRuns: 400 },
  )
})

test('[P140] a part without words is never thought to decide: nothing is proved of it, and a witness is a real one (seed 141)', () => {
  fc.assert(
    fc.property(textOf(fc.oneof(clear, unclear)), (text) => {
      const condition = compiled(text)
      const proof = prover(facts).satisfiable(condition.requirement)
      if (proof.kind === 'witness') {
        assert.equal(evaluateCondition(condition, proof.witness.facts, facts).verdict, 'true', text)
      } else if (proof.kind === 'never') assert.equal(someCustomer(condition), false, text)
    }),
    { seed: 141, numRuns: 300 },
  )
})

test('[P141] two values in one region give every comparison the same answer (seed 142)', () => {
  const cut = fc.record({ operator: comparison, value: fc.integer({ min: -2, max: 12 }) })
  const [seats, , live] = facts
  assert.ok(seats?.type === 'number' && live?.type === 'date')
  fc.assert(
    fc.property(fc.array(cut, { maxLength: 5 }), (cuts) => {
      const conditions = cuts.map(({ operator, value }) => compiled(`seats ${operator} ${value}`))
      const regions = regionsOf(
        seats,
        conditions.flatMap(({ requirement }) => (requirement.kind === 'compare' ? [requirement] : [])),
      )
      for (let n = 0; n <= 14; n++) {
        const region = regions.find(({ interval }) => interval && interval.from <= n && n <= (interval.to ?? n))
        assert.ok(region, 'every value lies in a region')
        for (const condition of conditions) {
          const customers: readonly KnownFacts[] = [{ seats: n }, { seats: region.value }]
          const [one, other] = customers.map((known) => evaluateCondition(condition, known, facts).verdict)
          assert.equal(one, other, `${condition.text} for ${n}`)
        }
      }
    }),
    { seed: 142, numRuns: 300 },
  )
})

test('[P140] a question that takes too much work stays undecided', () => {
  const names = Array.from({ length: 40 }, (_, index) => `f${index}`)
  const many = names.map((id): FactDefinition => ({ ...base, id, type: 'yes-no' }))
  const holes = 7
  const at = (pigeon: number, hole: number) => ({
    kind: 'includes' as const,
    fact: `p${pigeon}`,
    value: `h${hole}`,
  })
  const pigeons = Array.from({ length: holes + 1 }, (_, pigeon) => pigeon)
  const choices = Array.from({ length: holes }, (_, hole) => choice(`h${hole}`))
  const sets = pigeons.map((pigeon): FactDefinition => ({ ...base, id: `p${pigeon}`, type: 'set', choices }))
  const housed = pigeons.map((pigeon) => ({ kind: 'some' as const, fact: `p${pigeon}` }))
  const apart = pigeons.flatMap((a) =>
    pigeons.slice(0, a).flatMap((b) =>
      choices.map((_, hole) => ({
        kind: 'not' as const,
        of: { kind: 'all' as const, of: [at(a, hole), at(b, hole)] },
      })),
    ),
  )
  assert.equal(prover([...many, ...sets]).satisfiable(...housed, ...apart).kind, 'undecided')
})

test('[P142] a witness is told in the words of the playbook', () => {
  const told = (text: string) => {
    const proof = prover(facts).satisfiable(compiled(text).requirement)
    return proof.kind === 'witness' ? witnessWords(proof.witness, facts) : proof.kind
  }
  assert.equal(told('seats <= 150'), 'a customer with 150 seats or fewer')
  assert.equal(told('!(seats > 10000) && !(seats < 10000)'), 'a customer with exactly 10,000 seats')
  assert.equal(told('worth >= 1000 && worth < 5000'), 'a customer with 1,000 to 4,999 EUR for "Worth"')
  assert.equal(told('worth >= 1000'), 'a customer with 1,000 EUR or more for "Worth"')
  assert.equal(told("live < '2026-03-01'"), 'a customer with 2026-02-28 or earlier for "Go-live"')
  assert.equal(told("size == 'm' && managed"), 'a customer with "m" for "Size" and yes for "Managed"')
  assert.equal(told("'box' in sources"), 'a customer with "box" under "Sources"')
  assert.equal(told('size(sources) == 0'), 'a customer with nothing under "Sources"')
  assert.equal(told("country != 'DE'"), 'a customer with any other text for "Country"')
  assert.equal(told('true'), 'every customer')
  assert.equal(told('seats < 5 && seats > 9'), 'never')
})

test('[P141] a day is a number and back, and no other text is a day', () => {
  assert.equal(dayNumber('1970-01-02'), 1)
  assert.equal(dayNumber('2026-02-30'), null)
  assert.equal(dayNumber('tomorrow'), null)
})
