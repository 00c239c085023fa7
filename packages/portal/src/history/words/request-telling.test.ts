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
const request = 'r1'

const asked: Event = {
  type: 'PersonAskedFor',
  request,
  wish: {
    task: '4021',
    role: 'engineer',
    service: 'mail',
    language: 'de',
    where: 'on-site',
    why: 'The connector stops',
    tried: 'Another network',
  },
  route: { team: 'post', table: 'page:whom-to-ask', row: 2 },
}

/** Every type of event of a request, after its asking, and what is told of it in both languages, with its details. */
const tellings: readonly (readonly [Event, Readonly<Record<Language, readonly string[]>>])[] = [
  [
    asked,
    {
      en: [
        'asked for Engineer for Mail for 4021 Task 4021',
        'The connector stops',
        'On site · German',
        'Sent to Mail specialists, by row 3 of the table',
        'Tried: Another network',
      ],
      'zh-CN': [
        '为4021 Task 4021请求了工程师（Mail）',
        'The connector stops',
        '现场 · 德语',
        '依据表格第 3 行，已交给邮件专家',
        '已尝试：Another network',
      ],
    },
  ],
  [
    { type: 'RequestApproved', request },
    { en: ['approved the request for Engineer for Mail'], 'zh-CN': ['批准了对工程师（Mail）的请求'] },
  ],
  [
    { type: 'RequestRejected', request, reason: 'Too early' },
    {
      en: ['rejected the request for Engineer for Mail', 'Too early'],
      'zh-CN': ['驳回了对工程师（Mail）的请求', 'Too early'],
    },
  ],
  [
    { type: 'RequestAskedBack', request, question: 'Since when?' },
    {
      en: ['asked back about the request for Engineer for Mail', 'Since when?'],
      'zh-CN': ['就对工程师（Mail）的请求提出了追问', 'Since when?'],
    },
  ],
  [
    { type: 'RequestAnswered', request, answer: 'Monday' },
    {
      en: ['answered about the request for Engineer for Mail', 'Monday'],
      'zh-CN': ['回答了关于对工程师（Mail）的请求的追问', 'Monday'],
    },
  ],
  [
    { type: 'PersonAssigned', request, person: 'tomas' },
    {
      en: ['assigned Tomas Okafor to the request for Engineer for Mail'],
      'zh-CN': ['指派Tomas Okafor来处理对工程师（Mail）的请求'],
    },
  ],
  [
    { type: 'AssignmentAccepted', request },
    { en: ['accepted the request for Engineer for Mail'], 'zh-CN': ['接受了对工程师（Mail）的请求'] },
  ],
  [
    { type: 'AssignmentDeclined', request, reason: 'On leave' },
    {
      en: ['declined the request for Engineer for Mail', 'On leave'],
      'zh-CN': ['谢绝了对工程师（Mail）的请求', 'On leave'],
    },
  ],
  [
    { type: 'RequestEnded', request, summary: 'Works again' },
    {
      en: ['ended the request for Engineer for Mail', 'Works again'],
      'zh-CN': ['结束了对工程师（Mail）的请求', 'Works again'],
    },
  ],
  [
    { type: 'RequestWithdrawn', request, reason: 'Solved' },
    {
      en: ['withdrew the request for Engineer for Mail', 'Solved'],
      'zh-CN': ['撤回了对工程师（Mail）的请求', 'Solved'],
    },
  ],
]

function told(language: Language, event: Event, before: readonly Event[]): readonly string[] {
  const entries = [...before, event].map((one, index) => anEntry(index + 1, at, one)).reverse()
  const [entry] = entries
  assert.ok(entry)
  const { what, reason, details } = eventTelling(theHistory(language, entries), entry)
  return [plainText(what), ...(reason === null ? [] : [reason]), ...details.map(plainText)]
}

for (const [event, expected] of tellings) {
  test(`${event.type} is told in both languages`, () => {
    const before = event === asked ? [] : [asked]
    for (const language of ['en', 'zh-CN'] as const) assert.deepEqual(told(language, event, before), expected[language])
  })
}

test('a request whose asking has not been loaded is one for a person, and leads to it all the same', () => {
  const entry = anEntry(9, at, { type: 'RequestApproved', request })
  const { what } = eventTelling(theHistory('en', [entry]), entry)
  assert.deepEqual(what.at(-1), { kind: 'request', request, text: 'a person' })
})
