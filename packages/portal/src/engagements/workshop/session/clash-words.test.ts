import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ClashView } from '@fairlead/contract'
import { theWords } from '../../../../test/words.fixture.ts'
import { clashWords } from './clash-words.ts'

const at = { engagement: 'e', task: '4021', start: '2026-12-01T09:00:00.000Z', minutes: 60 }
const hours = { begins: '21:00', ends: '22:00', from: '09:00', to: '17:00', timeZone: 'Asia/Shanghai' }

const cases: readonly (readonly [ClashView, string, string])[] = [
  [{ kind: 'past', now: '' }, 'This time has passed.', '这个时间已过。'],
  [
    { kind: 'day-off', party: 'customer', date: '2026-12-05', why: 'weekday', isOptional: false },
    'Saturday, Dec 5 is no working day of the customer.',
    '12月5日星期六不是客户的工作日。',
  ],
  [
    { kind: 'day-off', party: 'team', date: '2026-12-25', why: 'holiday', isOptional: false },
    'Friday, Dec 25 is a day off of the team.',
    '12月25日星期五是团队的休息日。',
  ],
  [
    { kind: 'outside-hours', party: 'customer', ...hours, isOptional: true },
    'For the customer it is 21:00 – 22:00 then (Asia / Shanghai); they work 09:00 – 17:00.',
    '届时客户当地为 21:00–22:00（Asia / Shanghai），其工作时间为 09:00–17:00。',
  ],
  [
    { kind: 'busy', who: 'mei', at, isOptional: false },
    'Mei Chen is at another session, 10:00 – 11:00 AM.',
    'Mei Chen 在参加另一场会议（10:00–11:00）。',
  ],
]

for (const [clash, en, zh] of cases) {
  test(`what speaks against a time is said: ${en}`, () => {
    const words = (language: 'en' | 'zh-CN') =>
      clashWords({ i18n: theWords(language).i18n, who: () => 'Mei Chen', timeZone: 'Europe/Berlin' }, clash)
    assert.deepEqual([words('en'), words('zh-CN')], [en, zh])
  })
}
