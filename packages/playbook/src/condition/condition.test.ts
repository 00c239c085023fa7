import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { FactDefinition, KnownFacts } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { compileCondition } from './compile-condition.ts'
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
]
const start = { line: 7, column: 3, offset: 40 }
const span: Span = { file: 'playbook.yaml', start, end: start }

function compiled(text: string) {
  const { condition, diagnostics } = compileCondition(text, span, facts)
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
    compileCondition(text, span, facts).diagnostics.map(({ code, span: at }) => `${code} ${at.file}:${at.start.line}`)
  assert.deepEqual(codes('seats >='), ['FL0803 playbook.yaml:7'])
  assert.deepEqual(codes('seats + 1'), ['FL0803 playbook.yaml:7'])
  assert.deepEqual(codes("seats == 'many'"), ['FL0803 playbook.yaml:7'])
  assert.deepEqual(codes('seets > 1'), ['FL0804 playbook.yaml:7'])
  assert.match(compileCondition('seets > 1', span, facts).diagnostics[0]?.message ?? '', /Did you mean "seats"/)
  assert.deepEqual(codes("'mail' in sources"), ['FL0805 playbook.yaml:7'])
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
    const { condition, diagnostics } = compileCondition(part.repeat(50_000), span, facts)
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
