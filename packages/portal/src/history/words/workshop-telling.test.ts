import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryEntry } from '@fairlead/contract'
import { anEntry } from '../../../test/history.fixture.ts'
import { theHistory } from '../../../test/history-words.fixture.ts'
import { eventTelling } from './event-telling.ts'
import { plainText } from './sentence.ts'

type Event = HistoryEntry['event']

const at = '2026-11-22T10:00:00.000Z'
const task = '4021'
const session = {
  ...{ start: '2026-12-01T09:00:00.000Z', minutes: 90, timeZone: 'Europe/Berlin' },
  ...{ place: 'Room 7', link: null, host: 'mei' },
}
const ada = {
  ...({ name: 'Ada', email: 'ada@example.org', party: 'customer', role: null } as const),
  ...{ person: null, optional: false, language: null },
}
const slides = {
  id: 'm1',
  title: 'Slides',
  language: 'en',
  content: { kind: 'link', href: 'https://example.org' },
} as const
const added = { name: 'Ask twice', mandatory: false, process: 'assess', step: 'assess:talk', role: null, service: null }
const prepared: Event = { type: 'WorkshopPrepared', task, agenda: null, attendees: [ada] }
const put: Event = { type: 'MaterialPut', task, material: slides }
const reply = { email: 'ada@example.org', answer: 'tentative', comment: 'Maybe late', to: 3 } as const

/** What Mei did to a workshop, after what, and what is told of it in both languages. */
const tellings: readonly (readonly [Event, Event[], en: readonly string[], zh: readonly string[]])[] = [
  [
    prepared,
    [],
    ['prepared 4021 Task 4021', '1 attendee · agenda of the page'],
    ['准备了 4021 Task 4021', '1 位参会人 · 页面上的议程'],
  ],
  [
    { ...prepared, agenda: [{ title: 'Goals', minutes: 15 }], attendees: [] },
    [],
    ['prepared 4021 Task 4021', '0 attendees · 1 item on the agenda'],
    ['准备了 4021 Task 4021', '0 位参会人 · 1 项议程'],
  ],
  [put, [], ['put Slides to 4021 Task 4021'], ['为 4021 Task 4021 放入了 Slides']],
  [
    { type: 'MaterialRemoved', task, material: 'm1' },
    [put],
    ['removed Slides from 4021 Task 4021'],
    ['从 4021 Task 4021 移除了 Slides'],
  ],
  [
    { type: 'MaterialHandedOver', task, material: 'm9' },
    [put],
    ['handed a material of 4021 Task 4021 over to the customer'],
    ['将 4021 Task 4021 的 一份资料 交给了客户'],
  ],
  [
    { type: 'WorkshopScheduled', task, from: null, session },
    [],
    ['scheduled 4021 Task 4021 for Tue, Dec 1, 2026, 10:00 – 11:30 AM (Europe/Berlin)', 'Room 7 · Host: Mei Chen'],
    ['将 4021 Task 4021 安排在 2026年12月1日周二 10:00–11:30（Europe/Berlin）', 'Room 7 · 主持人：Mei Chen'],
  ],
  [
    { type: 'WorkshopScheduled', task, from: { ...session, start: '2026-11-30T09:00:00.000Z' }, session },
    [],
    [
      'moved 4021 Task 4021 to Tue, Dec 1, 2026, 10:00 – 11:30 AM (Europe/Berlin)',
      'Room 7 · Host: Mei Chen',
      'Before: Mon, Nov 30, 2026, 10:00 – 11:30 AM (Europe/Berlin)',
    ],
    [
      '将 4021 Task 4021 改到 2026年12月1日周二 10:00–11:30（Europe/Berlin）',
      'Room 7 · 主持人：Mei Chen',
      '之前：2026年11月30日周一 10:00–11:30（Europe/Berlin）',
    ],
  ],
  [{ type: 'WorkshopInvited', task }, [], ['invited everybody to 4021 Task 4021'], ['邀请所有人参加 4021 Task 4021']],
  [
    { type: 'WorkshopCalledOff', task, session, why: 'cancelled', reason: 'Ill' },
    [],
    ['called 4021 Task 4021 on Tue, Dec 1, 2026, 10:00 – 11:30 AM (Europe/Berlin) off', 'Ill'],
    ['取消了 2026年12月1日周二 10:00–11:30（Europe/Berlin） 的 4021 Task 4021', 'Ill'],
  ],
  [
    { type: 'WorkshopCalledOff', task, session, why: 'no-show', reason: 'Nobody came' },
    [],
    ['noted that nobody came to 4021 Task 4021 on Tue, Dec 1, 2026, 10:00 – 11:30 AM (Europe/Berlin)', 'Nobody came'],
    ['记录了 2026年12月1日周二 10:00–11:30（Europe/Berlin） 的 4021 Task 4021 无人到场', 'Nobody came'],
  ],
  [
    { type: 'ReplyRecorded', task, reply },
    [prepared],
    ['recorded that Ada may come to 4021 Task 4021', 'Maybe late'],
    ['记录了 Ada 可能参加 4021 Task 4021', 'Maybe late'],
  ],
  [
    {
      ...{ type: 'WorkshopHeld', task, session, completes: true, attended: ['ada@example.org'], minutes: '' },
      ...{ decisions: ['Go on'], actions: [{ task: '+1', added, owner: null, due: null }] },
    } as const as unknown as Event,
    [],
    [
      'held 4021 Task 4021 on Tue, Dec 1, 2026, 10:00 – 11:30 AM (Europe/Berlin), which completed it',
      '1 person was there',
      'Go on',
      'Ask twice',
    ],
    [
      '在 2026年12月1日周二 10:00–11:30（Europe/Berlin） 举行了 4021 Task 4021，任务随之完成',
      '1 人到场',
      'Go on',
      'Ask twice',
    ],
  ],
  [
    { type: 'MinutesRevised', task, attended: [], decisions: ['Stop'], minutes: 'Done' },
    [],
    ['revised the minutes of 4021 Task 4021', 'Stop'],
    ['修订了 4021 Task 4021 的纪要', 'Stop'],
  ],
]

for (const language of ['en', 'zh-CN'] as const) {
  test(`every event of a workshop is told in words: ${language}`, () => {
    for (const [event, before, en, zh] of tellings) {
      const entries = [...before, event].map((one, index) => anEntry(index + 1, at, one)).reverse()
      const [entry] = entries
      assert.ok(entry)
      const { what, reason, details } = eventTelling(theHistory(language, entries), entry)
      const told = [plainText(what), ...(reason === null ? [] : [reason]), ...details.map(plainText)]
      // Which spaces stand in times is up to the platform.
      assert.deepEqual(
        told.map((line) => line.replace(/[\u2009\u202f]/g, ' ')),
        language === 'en' ? en : zh,
      )
    }
  })
}
