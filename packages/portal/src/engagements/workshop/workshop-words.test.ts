import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theWords } from '../../../test/words.fixture.ts'
import { commandNames } from '../../api/command-names.ts'
import type { EngagementCommand } from '../../api/engagement-command.ts'
import { workshopWords } from './workshop-words.ts'

const names = (language: 'en' | 'zh-CN') =>
  commandNames({ i18n: theWords(language).i18n, people: [], engagement: undefined, release: undefined })
const on = { task: '4021', expectedRevision: 1 }
const outcome = { attended: [], decisions: [], minutes: '' }
const content = { kind: 'link', href: 'https://x.example' } as const
const when = { date: '2026-12-01', time: '10:00', minutes: 60, timeZone: 'UTC', place: null, link: null, host: 'mei' }

const cases: readonly (readonly [EngagementCommand, string, string])[] = [
  [{ type: 'PrepareWorkshop', agenda: null, attendees: [], ...on }, 'Workshop 4021 prepared', '研讨会 4021 已准备'],
  [
    { type: 'PutMaterial', material: null, title: 'Slides', language: null, content, ...on },
    '“Slides” added to workshop 4021',
    '已将“Slides”添加到研讨会 4021',
  ],
  [
    { type: 'PutMaterial', material: 'm', title: 'Slides', language: null, content, ...on },
    'Next version of “Slides” put',
    '已放入“Slides”的下一版本',
  ],
  [{ type: 'RemoveMaterial', material: 'm', ...on }, 'Material removed from workshop 4021', '已从研讨会 4021 移除资料'],
  [
    { type: 'HandOverMaterial', material: 'm', ...on },
    'Material of workshop 4021 handed over',
    '研讨会 4021 的资料已交给客户',
  ],
  [
    { type: 'ScheduleWorkshop', ...when, ...on },
    'Workshop 4021 scheduled for December 1, 2026, 10:00',
    '研讨会 4021 已安排在 2026年12月1日 10:00',
  ],
  [{ type: 'InviteToWorkshop', ...on }, 'Everybody invited to workshop 4021', '已邀请所有人参加研讨会 4021'],
  [{ type: 'CallOffWorkshop', why: 'cancelled', reason: 'r', ...on }, 'Workshop 4021 called off', '研讨会 4021 已取消'],
  [
    { type: 'CallOffWorkshop', why: 'no-show', reason: 'r', ...on },
    'Nobody came to workshop 4021',
    '研讨会 4021 无人到场',
  ],
  [
    { type: 'RecordReply', task: '4021', email: 'a@x.example', answer: 'accepted', comment: null, to: 3 },
    'Answer of a@x.example recorded',
    '已记录 a@x.example 的答复',
  ],
  [{ type: 'HoldWorkshop', ...outcome, actions: [], ...on }, 'Workshop 4021 held', '研讨会 4021 已举行'],
  [{ type: 'ReviseMinutes', ...outcome, ...on }, 'Outcome of workshop 4021 corrected', '已更正研讨会 4021 的结果'],
]

for (const [command, en, zh] of cases) {
  test(`what ${command.type} has done is said: ${en}`, () => {
    assert.equal(workshopWords(names('en'), command), en)
    assert.equal(workshopWords(names('zh-CN'), command), zh)
  })
}

test('of other commands nothing is said', () => {
  assert.equal(workshopWords(names('en'), { type: 'Undo', seq: 3 }), null)
})
