import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WaiverView } from '@fairlead/contract'
import { theWords } from '../../../test/words.fixture.ts'
import { type WaiverStanding, waiverMark, waiverStanding, waiverWords } from './waiver-words.ts'

const waiver: WaiverView = {
  reason: 'The customer keeps its own reports',
  by: 'tomas',
  at: '2026-11-20T10:00:00Z',
  approver: 'mei',
  approvedAt: null,
  until: null,
}
const approvedAt = '2026-11-21T10:00:00Z'
const until = '2026-11-30'
const today = '2026-11-22'

test('a waiver counts, waits, or is over since its last day', () => {
  const standing = (more: Partial<WaiverView>, isWaived = false) =>
    waiverStanding({ waiver: { ...waiver, ...more }, isWaived }, today)
  assert.equal(waiverStanding({ waiver: null, isWaived: false }, today), null)
  assert.equal(standing({ approvedAt, until }, true), 'in-force')
  assert.equal(standing({}), 'waiting')
  assert.equal(standing({ until: today }), 'waiting')
  assert.equal(standing({ until: '2026-11-21' }), 'over')
  assert.equal(standing({ approvedAt, until: '2026-11-21' }), 'over')
})

const cases: readonly (readonly [WaiverStanding, Partial<WaiverView>, string, string, string])[] = [
  [
    'in-force',
    { approvedAt },
    'Waived',
    'In force for good: the task keeps no gate shut',
    '长期有效：此任务不再影响关卡',
  ],
  [
    'in-force',
    { approvedAt, until },
    'Waived until Nov 30, 2026',
    'In force until Nov 30, 2026: the task keeps no gate shut until then',
    '有效期至 2026年11月30日：在此之前此任务不影响关卡',
  ],
  [
    'waiting',
    {},
    'Waiver waits for Mei Chen',
    'Waits for approval by Mei Chen; until then it changes nothing',
    '等待 Mei Chen 批准；批准前不起作用',
  ],
  [
    'waiting',
    { until },
    'Waiver waits for Mei Chen',
    'Waits for approval by Mei Chen, for the time until Nov 30, 2026; until approved it changes nothing',
    '等待 Mei Chen 批准，申请的有效期至 2026年11月30日；批准前不起作用',
  ],
  [
    'over',
    { approvedAt, until },
    'Waiver over since Dec 1, 2026',
    'Over since Dec 1, 2026: the task keeps its gates shut again',
    '自 2026年12月1日 起失效：此任务重新影响其关卡',
  ],
  [
    'over',
    { until },
    'Waiver over since Dec 1, 2026',
    'Over since Dec 1, 2026, without having been approved',
    '自 2026年12月1日 起失效，且未获批准',
  ],
]

for (const [standing, more, mark, english, chinese] of cases) {
  test(`a waiver in words, in both languages: ${english}`, () => {
    const nameOf = () => 'Mei Chen'
    const [words, zh] = [theWords('en'), theWords('zh-CN')]
    assert.equal(waiverMark({ words, nameOf }, { ...waiver, ...more }, standing), mark)
    assert.equal(waiverWords({ words, nameOf }, { ...waiver, ...more }, standing), english)
    assert.equal(waiverWords({ words: zh, nameOf }, { ...waiver, ...more }, standing), chinese)
  })
}
