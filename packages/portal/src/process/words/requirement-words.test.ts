import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Requirement } from '@fairlead/playbook'
import { manySeats, theWords } from '../../../test/words.fixture.ts'
import { requirementWords } from './requirement-words.ts'

const compare = (fact: string, operator: '==' | '!=' | '<' | '<=' | '>' | '>=', value: number | string | boolean) =>
  ({ kind: 'compare', fact, operator, value }) as const

const cases: readonly (readonly [Requirement, string, string])[] = [
  [
    manySeats,
    'at least 20,000 seats or “Enterprise benefit” under “Exceptions”',
    '至少 20,000 个席位或“例外情况”包含“企业权益”',
  ],
  [compare('seats', '<', 300), 'fewer than 300 seats', '少于 300 个席位'],
  [compare('sites', '>', 1), '“Sites” of more than 1', '“站点数”多于 1'],
  [compare('segment', '==', 'large'), '“Segment” as “Large”', '“客户类型”为“大型”'],
  [compare('regulated', '!=', true), '“Regulated” answered with no', '“受监管”为“否”'],
  [compare('budget', '>=', 5000), '“Budget” of at least €5,000', '“预算”至少 €5,000'],
  [compare('budget', '<', 5000), '“Budget” of less than €5,000', '“预算”少于 €5,000'],
  [compare('go_live', '<', '2026-10-14'), '“Go-live” before October 14, 2026', '“上线日期”早于 2026年10月14日'],
  [compare('go_live', '>=', '2026-10-14'), '“Go-live” on October 14, 2026 or later', '“上线日期”不早于 2026年10月14日'],
  [compare('country', '!=', 'Norway'), '“Country” other than “Norway”', '“国家”不是“Norway”'],
  [{ kind: 'some', fact: 'exceptions' }, 'an entry under “Exceptions”', '“例外情况”至少有一项'],
  [
    { kind: 'all', of: [manySeats, { kind: 'not', of: { kind: 'some', fact: 'exceptions' } }] },
    '(at least 20,000 seats or “Enterprise benefit” under “Exceptions”) and no entry under “Exceptions”',
    '（至少 20,000 个席位或“例外情况”包含“企业权益”）和“例外情况”没有任何一项',
  ],
  [{ kind: 'opaque', text: 'seats % 2 == 0', facts: ['seats'] }, 'seats % 2 == 0', 'seats % 2 == 0'],
]

for (const [requirement, english, chinese] of cases) {
  test(`a requirement in words, in both languages: ${english}`, () => {
    assert.equal(requirementWords(theWords('en'), requirement), english)
    assert.equal(requirementWords(theWords('zh-CN'), requirement), chinese)
  })
}

test('a negation is said of the parts: not any is none, not all is at least one not', () => {
  const words = theWords('en')
  assert.equal(
    requirementWords(words, { kind: 'not', of: manySeats }),
    'fewer than 20,000 seats and no “Enterprise benefit” under “Exceptions”',
  )
  const both: Requirement = { kind: 'all', of: [compare('seats', '>=', 5), compare('regulated', '==', true)] }
  assert.equal(requirementWords(words, { kind: 'not', of: both }), 'fewer than 5 seats or “Regulated” answered with no')
  assert.equal(
    requirementWords(words, { kind: 'not', of: { kind: 'not', of: both.of[0] ?? both } }),
    'at least 5 seats',
  )
})

test('a fact or a choice that the playbook does not define is called by its id', () => {
  const words = theWords('en')
  assert.equal(requirementWords(words, { kind: 'includes', fact: 'lost', value: 'x' }), '“x” under “lost”')
})
