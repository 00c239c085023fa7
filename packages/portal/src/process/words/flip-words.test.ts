import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FlipView } from '@fairlead/contract'
import { theWords } from '../../../test/words.fixture.ts'
import { flipLines, flipWords } from './flip-words.ts'

type FactChange = Extract<FlipView['change'], { kind: 'fact' }>

function ofFact(to: FlipView['to'], fact: string, change: Pick<FactChange, 'from' | 'value' | 'matches'>): FlipView {
  return { to, change: { kind: 'fact', fact, ...change }, distance: change.from === null ? 0 : 1 }
}

function ofScope(to: FlipView['to'], add: boolean, services: string[]): FlipView {
  return { to, change: { kind: 'service', add, services }, distance: 1 }
}

const range = (least: number | string | null, most: number | string | null) => ({ kind: 'range', least, most }) as const

const cases: readonly (readonly [FlipView, string, string])[] = [
  [
    ofFact('does-not', 'seats', { from: 24_000, value: 19_999, matches: range(null, 19_999) }),
    'would not apply with fewer than 20,000 seats (now 24,000 seats)',
    '如果少于 20,000 个席位，则不适用（目前为 24,000 个席位）',
  ],
  [
    ofFact('applies', 'seats', { from: 100, value: 501, matches: range(501, 19_999) }),
    'would apply with more than 500 seats and fewer than 20,000 seats (now 100 seats)',
    '如果多于 500 个席位和少于 20,000 个席位，则适用（目前为 100 个席位）',
  ],
  [
    ofFact('does-not', 'budget', { from: 9, value: 0, matches: range(null, 0) }),
    'would not apply with “Budget” of exactly €0 (now €9)',
    '如果“预算”恰好 €0，则不适用（目前为 €9）',
  ],
  [
    ofFact('applies', 'go_live', { from: '2026-10-01', value: '2026-10-14', matches: range('2026-10-14', null) }),
    'would apply with “Go-live” on October 14, 2026 or later (now October 1, 2026)',
    '如果“上线日期”不早于 2026年10月14日，则适用（目前为 2026年10月1日）',
  ],
  [
    ofFact('applies', 'seats', { from: 100, value: 15_000, matches: { kind: 'value' } }),
    'would apply with exactly 15,000 seats (now 100 seats)',
    '如果恰好 15,000 个席位，则适用（目前为 100 个席位）',
  ],
  [
    ofFact('applies', 'exceptions', { from: ['pilot'], value: [], matches: { kind: 'with', members: ['benefit'] } }),
    'would apply with “Enterprise benefit” under “Exceptions”',
    '如果“例外情况”包含“企业权益”，则适用',
  ],
  [
    ofFact('applies', 'exceptions', { from: [], value: [], matches: { kind: 'with', members: ['benefit', 'pilot'] } }),
    'would apply with an entry under “Exceptions”',
    '如果“例外情况”至少有一项，则适用',
  ],
  [
    ofFact('does-not', 'exceptions', {
      from: ['benefit', 'pilot'],
      value: ['pilot'],
      matches: { kind: 'without', members: ['benefit', 'pilot'] },
    }),
    'would not apply without one of “Enterprise benefit” and “Pilot” under “Exceptions”',
    '如果“例外情况”不包含“企业权益”和“试点”中的一项，则不适用',
  ],
  [
    ofFact('does-not', 'exceptions', { from: ['benefit', 'pilot'], value: [], matches: { kind: 'value' } }),
    'would not apply with no entry under “Exceptions”',
    '如果“例外情况”没有任何一项，则不适用',
  ],
  [
    ofFact('applies', 'segment', {
      from: 'small',
      value: 'large',
      matches: { kind: 'one-of', values: ['large', 'huge'] },
    }),
    'would apply with “Segment” as “Large” or “huge” (now small)',
    '如果“客户类型”为“大型”或“huge”，则适用（目前为 small）',
  ],
  [
    ofFact('does-not', 'country', { from: 'Norway', value: '…', matches: { kind: 'other-than', values: ['Norway'] } }),
    'would not apply with “Country” other than “Norway” (now Norway)',
    '如果“国家”不是“Norway”，则不适用（目前为 Norway）',
  ],
  [
    ofFact('applies', 'regulated', { from: false, value: true, matches: { kind: 'value' } }),
    'would apply with “Regulated” answered with yes',
    '如果“受监管”为“是”，则适用',
  ],
  [
    ofScope('applies', true, ['mail', 'chat']),
    'would apply with Mail or Chat in scope',
    '如果范围内有 Mail或Chat，则适用',
  ],
  [ofScope('does-not', false, ['mail']), 'would not apply without Mail in scope', '如果范围内没有 Mail，则不适用'],
]

for (const [flip, english, chinese] of cases) {
  test(`what would change it, in both languages: ${english}`, () => {
    assert.equal(flipWords(theWords('en'), flip), english)
    assert.equal(flipWords(theWords('zh-CN'), flip), chinese)
  })
}

const many = ofFact('applies', 'seats', { from: null, value: 20_000, matches: range(20_000, null) })
const few = ofFact('does-not', 'seats', { from: null, value: 19_999, matches: range(null, 19_999) })
const yes = ofFact('applies', 'regulated', { from: null, value: true, matches: { kind: 'value' } })
const none = ofFact('does-not', 'exceptions', { from: null, value: [], matches: { kind: 'value' } })
const both = ofFact('applies', 'exceptions', { from: null, value: ['benefit', 'pilot'], matches: { kind: 'value' } })
const anyText = ofFact('applies', 'country', { from: null, value: '…', matches: { kind: 'other-than', values: [] } })
const anyNumber = ofFact('applies', 'sites', { from: null, value: 0, matches: range(null, null) })

test('what has to be found out is said once for each fact, with what either answer leads to, and the rest in order', () => {
  const flips = [few, many, yes, none, ofScope('does-not', false, ['mail'])]
  assert.deepEqual(flipLines(theWords('en'), flips), [
    '“Total seats” is not known: applies with at least 20,000 seats, does not apply with fewer than 20,000 seats',
    '“Regulated” is not known: applies with “Regulated” answered with yes',
    '“Exceptions” is not known: does not apply with no entry under “Exceptions”',
    'would not apply without Mail in scope',
  ])
  assert.deepEqual(flipLines(theWords('zh-CN'), flips), [
    '“席位总数”未知：如果至少 20,000 个席位则适用，如果少于 20,000 个席位则不适用',
    '“受监管”未知：如果“受监管”为“是”则适用',
    '“例外情况”未知：如果“例外情况”没有任何一项则不适用',
    '如果范围内没有 Mail，则不适用',
  ])
  assert.deepEqual(flipLines(theWords('en'), []), [])
})

test('several entries are named together, and where every answer will do none is', () => {
  assert.deepEqual(flipLines(theWords('en'), [both, anyText, anyNumber]), [
    '“Exceptions” is not known: applies with “Enterprise benefit” and “Pilot” under “Exceptions”',
    '“Country” is not known: applies with any answer for “Country”',
    '“Sites” is not known: applies with any answer for “Sites”',
  ])
})
