import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactDefinition } from '../model/fact.ts'
import { factEnvironment } from './fact-environment.ts'
import { requirementOf } from './requirement-of.ts'

const base = { label: {}, help: null, source: { file: 'playbook.yaml', line: 1, column: 1 } }
const facts: readonly FactDefinition[] = [
  { ...base, id: 'seats', type: 'number', unit: null },
  { ...base, id: 'size', type: 'choice', choices: [] },
  { ...base, id: 'sources', type: 'set', choices: [] },
  { ...base, id: 'managed', type: 'yes-no' },
]
const of = (text: string) => requirementOf(factEnvironment(facts).parse(text).ast, facts)

test('[P143] what has words is told without CEL', () => {
  const same: readonly [string, string][] = [
    ["size in ['a', 'b']", "size == 'a' || size == 'b'"],
    ['seats in [7]', 'seats == 7'],
    ['!(!managed)', 'managed'],
    ['(seats > 5) == false', '!(seats > 5)'],
    ['true != managed', 'managed != true'],
    ['managed ? seats > 5 : seats > 9', '(managed && seats > 5) || (!managed && seats > 9)'],
    ['managed ? seats > 5 : false', 'managed && seats > 5'],
    ['managed ? true : seats > 9', 'managed || seats > 9'],
    ['managed ? false : seats > 9', '!managed && seats > 9'],
    ['managed ? seats > 5 : true', '!managed || seats > 5'],
    ['size(sources) >= 1', 'size(sources) > 0'],
    ['0 == sources.size()', '!(size(sources) > 0)'],
    ['sources == []', '!(sources != [])'],
    ['size(sources) < 1', 'size(sources) <= 0'],
  ]
  for (const [text, other] of same) assert.deepEqual(of(text), of(other), text)
  assert.deepEqual(of('-3 < seats'), { kind: 'compare', fact: 'seats', operator: '>', value: -3 })
})

test('[P143] what has no words keeps its text', () => {
  for (const text of ['size(sources) >= 2', 'seats + 1 > 2', 'seats in []', "size in ['a', size]", 'seats < seats']) {
    assert.equal(of(text).kind, 'opaque', text)
  }
})

test('[P143] what has no words keeps its parentheses', () => {
  for (const text of [
    '(seats + 1) > 2',
    '((seats + 1)) % 2 == (seats)',
    '2 < ( seats + (1) )',
    "sources.exists(s, s == '(') == (managed || managed)",
  ]) {
    for (const written of [text, `managed && ${text}`, `!(${text})`]) {
      const requirement = of(written)
      const parts =
        requirement.kind === 'all' ? requirement.of : requirement.kind === 'not' ? [requirement.of] : [requirement]
      const part = parts.at(-1)
      assert.equal(part?.kind === 'opaque' && part.text, text, written)
    }
  }
})
