import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { FactDefinition, KnownFacts } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { compileCondition } from './compile-condition.ts'
import { conditionScope } from './condition-scope.ts'
import { evaluateCondition } from './evaluate-condition.ts'
import type { Requirement } from './requirement.ts'

const base = { label: {}, help: null, source: { file: 'playbook.yaml', line: 1, column: 1 } }
const facts: readonly FactDefinition[] = [
  { id: 'seats', type: 'number', ...base, unit: null },
  {
    id: 'segment',
    type: 'choice',
    ...base,
    choices: [
      { id: 'small', label: {} },
      { id: 'large', label: {} },
    ],
  },
  {
    id: 'sources',
    type: 'set',
    ...base,
    choices: [
      { id: 'gmail', label: {} },
      { id: 'box', label: {} },
    ],
  },
  { id: 'managed', type: 'yes-no', ...base },
  { id: 'budget', type: 'money', ...base, currency: 'EUR' },
  { id: 'go_live', type: 'date', ...base },
  { id: 'ends', type: 'date', ...base },
  { id: 'country', type: 'text', ...base },
]
const scope = conditionScope(facts)
const start = { line: 7, column: 3, offset: 40 }
const span: Span = { file: 'playbook.yaml', start, end: start }

function compiled(text: string) {
  const { condition, diagnostics } = compileCondition(text, span, scope)
  assert.deepEqual(diagnostics, [])
  assert.ok(condition)
  return condition
}

test('[P31] unknown facts make a condition unknown, unless the known ones decide', () => {
  const cases: [string, KnownFacts, string][] = [
    ["seats >= 20000 || 'box' in sources", { seats: 12_000, sources: [] }, 'false'],
    ["seats >= 20000 || 'box' in sources", { seats: 20_000 }, 'true'],
    ["seats >= 20000 || 'box' in sources", { sources: ['box'] }, 'true'],
    ["seats >= 20000 || 'box' in sources", { seats: 1 }, 'unknown'],
    ['seats > 5 && managed', { managed: false }, 'false'],
    ['seats > 5 && managed', { seats: 6 }, 'unknown'],
    ['size(sources) > 0', { sources: [] }, 'false'],
    ['size(sources) > 0', {}, 'unknown'],
    ["sources.exists(s, s == 'gmail')", { sources: ['gmail'] }, 'true'],
    ['budget >= 5000', { budget: 5000 }, 'true'],
    ["go_live < '2026-10-14'", { go_live: '2026-09-30' }, 'true'],
    ["go_live < '2026-10-14'", { go_live: '2026-10-14' }, 'false'],
    ["'2026-10-14' <= go_live || managed", { managed: false }, 'unknown'],
    ['go_live < ends', { go_live: '2026-09-30', ends: '2027-01-01' }, 'true'],
    ["country in ['Norway', 'Sweden']", { country: 'Sweden' }, 'true'],
    ["country != 'Norway'", { country: 'Norway' }, 'false'],
  ]
  for (const [text, known, verdict] of cases)
    assert.equal(evaluateCondition(compiled(text), known, facts).verdict, verdict, text)
})

test('[P31] a condition reads the facts that it names, not the variables that it binds', () => {
  assert.deepEqual(evaluateCondition(compiled("sources.exists(s, s == 'gmail') && seats > 1"), {}, facts).read, [
    'sources',
    'seats',
  ])
})

test('[P30] what is no condition does not compile, and the diagnostic says where', () => {
  const codes = (text: string) =>
    compileCondition(text, span, scope).diagnostics.map(({ code, span: at }) => `${code} ${at.file}:${at.start.line}`)
  assert.deepEqual(codes('seats >='), ['FL0803 playbook.yaml:7'])
  assert.deepEqual(codes('seats + 1'), ['FL0803 playbook.yaml:7'])
  assert.deepEqual(codes("seats == 'many'"), ['FL0803 playbook.yaml:7'])
  assert.deepEqual(codes('seets > 1'), ['FL0804 playbook.yaml:7'])
  assert.match(compileCondition('seets > 1', span, scope).diagnostics[0]?.message ?? '', /Did you mean "seats"/)
  assert.deepEqual(codes("'mail' in sources"), ['FL0805 playbook.yaml:7'])
  assert.deepEqual(codes("!('mail' in sources) && seats > 1"), ['FL0805 playbook.yaml:7'])
})

const atom = fc.oneof(
  fc
    .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.integer({ min: 0, max: 4 }))
    .map(([op, n]) => `seats ${op} ${n}`),
  fc.tuple(fc.constantFrom('<', '>='), fc.integer({ min: 0, max: 4 })).map(([op, n]) => `${n} ${op} seats`),
  fc.constantFrom(
    "segment == 'small'",
    "segment != 'large'",
    "'gmail' in sources",
    "'box' in sources",
    'size(sources) > 0',
    'sources.size() != 0',
    'managed',
    'managed == false',
  ),
)
const conditionText = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a} && ${b})`),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a} || ${b})`),
    tie('node').map((a) => `!(${a})`),
  ),
})).node
const customer = fc.record({
  seats: fc.integer({ min: 0, max: 5 }),
  segment: fc.constantFrom('small', 'large'),
  sources: fc.subarray(['gmail', 'box']),
  managed: fc.boolean(),
})

test('[P32] the requirement of a condition agrees with the condition for every customer (seed 31)', () => {
  fc.assert(
    fc.property(conditionText, customer, (text, known) => {
      const condition = compiled(text)
      assert.equal(
        holds(condition.requirement, known),
        evaluateCondition(condition, known, facts).verdict === 'true',
        text,
      )
    }),
    { seed: 31, numRuns: 1000 },
  )
})

test('[P32] what is joined alike is one list, and what has no words keeps its text', () => {
  const requirement = (text: string) => compiled(text).requirement
  const managed = { kind: 'compare', fact: 'managed', operator: '==', value: true }
  const some = { kind: 'some', fact: 'sources' }
  assert.deepEqual(requirement('managed && (managed && size(sources) > 0)'), {
    kind: 'all',
    of: [managed, managed, some],
  })
  assert.deepEqual(requirement('managed || sources != []'), { kind: 'any', of: [managed, some] })
  assert.deepEqual(requirement('size(sources) >= 2'), {
    kind: 'opaque',
    text: 'size(sources) >= 2',
    facts: ['sources'],
  })
  assert.deepEqual(requirement('3 < seats'), { kind: 'compare', fact: 'seats', operator: '>', value: 3 })
})

/** The meaning of a requirement, written apart from CEL. */
function holds(requirement: Requirement, known: KnownFacts): boolean {
  switch (requirement.kind) {
    case 'all':
      return requirement.of.every((part) => holds(part, known))
    case 'any':
      return requirement.of.some((part) => holds(part, known))
    case 'not':
      return !holds(requirement.of, known)
    case 'some':
      return (known[requirement.fact] as readonly string[]).length > 0
    case 'includes':
      return (known[requirement.fact] as readonly string[]).includes(requirement.value)
    case 'compare': {
      const [found, { operator, value }] = [known[requirement.fact], requirement]
      if (operator === '==') return found === value
      if (operator === '!=') return found !== value
      const [a, b] = [Number(found), Number(value)]
      return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b
    }
    case 'opaque':
      return assert.fail(`no words for ${requirement.text}`)
    default:
      return requirement satisfies never
  }
}

test('[P30] a condition that nests without end does not compile, and one of the longest that do can be evaluated', () => {
  for (const part of ['!', '-', '(', '[', 'seats > 1 && ', 'managed ? managed : ']) {
    const { condition, diagnostics } = compileCondition(part.repeat(50_000), span, scope)
    assert.equal(condition, null)
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['FL0803'],
    )
    assert.match(diagnostics[0]?.message ?? '', /longer than 2000 characters/)
  }
  for (const text of [`${'!'.repeat(990)}managed`, `${'('.repeat(45)}managed${')'.repeat(45)}`]) {
    assert.equal(evaluateCondition(compiled(text), { managed: true }, facts).verdict, 'true')
  }
})

test('[P81] what CEL has and this language does not is refused, in words', () => {
  const said = (text: string) =>
    compileCondition(text, span, scope).diagnostics.map(({ code, message }) => `${code} ${message}`)
  const cases: [string, RegExp][] = [
    ["country.matches('(a+)+$')", /FL0803 .*matches\(\) is no part/],
    ["'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.matches('(a+)+$')", /FL0803 .*matches\(\)/],
    ["country < 'Norway'", /FL0803 .*"country" is a text/],
    ["country.startsWith('N')", /FL0803 .*"country" is a text/],
    ["go_live.startsWith('2026')", /FL0803 .*"go_live" is a day/],
    ['size(go_live) > 1', /FL0803 .*"go_live" is a day/],
    ['seats > 9007199254740993', /FL0803 .*the number 9007199254740993 is too large/],
    ['sources.exists(a, sources.exists(b, a != b))', /FL0803 .*one at a time/],
    ["sources.exists(seats, seats == 'box')", /FL0803 .*"seats" is the name of a fact/],
    ["go_live < '2026-02-30'", /FL0808 .*"2026-02-30" for go_live/],
    ["go_live == 'soon' || managed", /FL0808 .*"soon" for go_live/],
    ["go_live in ['2026-01-01', '14.10.2026']", /FL0808 .*"14.10.2026" for go_live/],
  ]
  for (const [text, expected] of cases) {
    const found = said(text)
    assert.equal(found.length, 1, text)
    assert.match(found[0] ?? '', expected)
  }
})

const thresholds = { many: 20_000, place: "Côte d'Ivoire", cut_over: '2026-10-14', seats: 7 }

test('[P84] a constant stands in the release by its value, by the places of the syntax tree', () => {
  const withConstants = conditionScope(facts, thresholds)
  const text = (condition: string) => compileCondition(condition, span, withConstants)
  const cases: [string, string, readonly string[]][] = [
    ['seats >= many', 'seats >= 20000', ['many']],
    ["many<seats&&country=='many'||seats == many", "20000<seats&&country=='many'||seats == 20000", ['many']],
    ['country == place', `country == "Côte d'Ivoire"`, ['place']],
    ['go_live < cut_over', "go_live < '2026-10-14'", ['cut_over']],
    ['seats > 1', 'seats > 1', []],
    ['seats > -many', 'seats > -20000', ['many']],
  ]
  for (const [condition, expected, used] of cases) {
    const { condition: found, diagnostics, constants } = text(condition)
    assert.deepEqual([found?.text, diagnostics, constants], [expected, [], used])
    assert.ok(found)
    assert.notEqual(
      evaluateCondition(found, { seats: 1, country: 'A', go_live: '2026-01-01' }, facts).verdict,
      'unknown',
    )
  }
  const codes = (condition: string) => text(condition).diagnostics.map(({ code, message }) => [code, message])
  assert.match(codes('seats > mani')[0]?.[1] ?? '', /Did you mean "many"/)
  assert.deepEqual(
    codes('go_live < place').map(([code]) => code),
    ['FL0808'],
  )
  assert.deepEqual(
    codes("sources.exists(many, many == 'box')").map(([code]) => code),
    ['FL0803'],
  )
})
