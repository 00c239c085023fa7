import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryEntry } from '@fairlead/contract'
import { anEntry } from '../../../test/history.fixture.ts'
import { theHistory } from '../../../test/history-words.fixture.ts'
import { eventTelling } from './event-telling.ts'
import { plainText } from './sentence.ts'

type Event = HistoryEntry['event']
type Language = 'en' | 'zh-CN'

const at = '2026-11-22T10:00:00.000Z'
const seats = (value: number) => ({ seats: { value, source: null, by: 'mei', at } })
const created: Event = {
  type: 'EngagementCreated',
  release: 'r',
  customer: 'Nordwind',
  startDate: '2026-11-20',
  scope: [],
  facts: seats(12_000),
}

/** What Mei did with a questionnaire, after what, and what is told of it in both languages, with its details. */
const tellings: readonly (readonly [Event, Event[], Readonly<Record<Language, readonly string[]>>])[] = [
  [
    {
      type: 'QuestionnaireSent',
      task: '4021',
      questionnaire: 'survey',
      to: { name: 'Kim {Lee}', email: null },
      due: '2026-12-01',
    },
    [],
    {
      en: ['sent the questionnaire of 4021 Task 4021 to Kim {Lee}', 'To come back by Dec 1, 2026'],
      'zh-CN': ['将 4021 Task 4021 的问卷发送给 Kim {Lee}', '须在2026年12月1日前交回'],
    },
  ],
  [
    {
      type: 'AnswersSaved',
      task: '4021',
      values: { a: 1 },
      rows: { b: { from: 0, remove: 2, added: 1 } },
      sheet: null,
    },
    [],
    {
      en: ['answered the questionnaire of 4021 Task 4021', '1 answer · 2 rows'],
      'zh-CN': ['填写了 4021 Task 4021 的问卷', '1 个答案 · 2 行'],
    },
  ],
  [
    { type: 'AnswersSaved', task: '4021', values: {}, rows: {}, sheet: { name: 'a.xlsx', hash: 'x' } },
    [],
    {
      en: ['answered the questionnaire of 4021 Task 4021 with a.xlsx'],
      'zh-CN': ['用 a.xlsx 填写了 4021 Task 4021 的问卷'],
    },
  ],
  [
    { type: 'QuestionnaireReturned', task: '4021' },
    [],
    { en: ['returned the questionnaire of 4021 Task 4021'], 'zh-CN': ['交回了 4021 Task 4021 的问卷'] },
  ],
  [
    { type: 'ReviewStarted', task: '4021' },
    [],
    { en: ['took the questionnaire of 4021 Task 4021 for review'], 'zh-CN': ['开始审阅 4021 Task 4021 的问卷'] },
  ],
  [
    { type: 'AnswersAccepted', task: '4021', completes: true, facts: seats(14_000), set: ['seats'] },
    [created],
    {
      en: [
        'accepted the answers to the questionnaire of 4021 Task 4021',
        'Total seats: 12,000 seats → 14,000 seats',
        'What this changed',
      ],
      'zh-CN': ['接受了 4021 Task 4021 问卷的答案', '席位总数：12,000 个席位 → 14,000 个席位', '此变更带来的变化'],
    },
  ],
  [
    { type: 'AnswersRejected', task: '4021', remarks: { a: 'Which ones?' }, reason: 'Not yet' },
    [],
    {
      en: ['gave the questionnaire of 4021 Task 4021 back to be mended', 'Not yet', 'a: Which ones?'],
      'zh-CN': ['将 4021 Task 4021 的问卷退回修改', 'Not yet', 'a：Which ones?'],
    },
  ],
]

for (const language of ['en', 'zh-CN'] as const) {
  for (const [event, before, words] of tellings) {
    test(`what happens to a questionnaire is told in words: ${event.type}, ${language}`, () => {
      const entries = [...before, event].map((one, index) => anEntry(index + 1, at, one)).reverse()
      const [entry] = entries
      assert.ok(entry)
      const { what, reason, details } = eventTelling(theHistory(language, entries), entry)
      const told = [plainText(what), ...(reason === null ? [] : [reason]), ...details.map(plainText)]
      assert.deepEqual(told, words[language])
    })
  }
}
