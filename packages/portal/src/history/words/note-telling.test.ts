import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryEntry } from '@fairlead/contract'
import { theHistory } from '../../../test/history-words.fixture.ts'
import { noteTelling } from './note-telling.ts'
import { plainText } from './sentence.ts'

type NoteEvent = Parameters<typeof noteTelling>[1]
type Content = Extract<HistoryEntry['event'], { readonly type: 'NoteWritten' }>['content']

function aContent(over: Partial<Content>): Content {
  const nothing = { fields: {}, services: [], tasks: [], nextAction: null, escalated: false, mentions: [] }
  return { type: null, audience: 'internal', body: 'We talked', ...nothing, ...over }
}

function told(event: NoteEvent, language: 'en' | 'zh-CN' = 'en') {
  const { what, reason, details } = noteTelling(theHistory(language), event)
  return [plainText(what), reason, ...details.map(plainText)]
}

test('a note is told with whom it is for, what it is about and what comes next', () => {
  const nextAction = { text: 'Call again', owner: 'mei-chen', date: null }
  const content = aContent({ audience: 'shared', escalated: true, nextAction })
  const event = { type: 'NoteWritten', note: 'note-1', content } as const
  assert.deepEqual(told(event).slice(0, 3), ['wrote a note for the team and the customer', 'We talked', 'Escalated'])
  assert.match(told(event)[3] ?? '', /^Next: Call again · /)
  assert.equal(told(event, 'zh-CN')[0], '写了一条团队与客户共享的记录')
  assert.equal(told({ ...event, content: aContent({}) })[0], 'wrote a note for the team')
})

test('what becomes of a note is told without what it says', () => {
  const note = { note: 'note-1' }
  assert.deepEqual(told({ type: 'NoteAmended', ...note, body: 'More', mentions: [] }), ['added to a note', 'More'])
  assert.deepEqual(told({ type: 'NextActionCompleted', ...note }), ['did the next action of a note', null])
  assert.deepEqual(told({ type: 'NextActionSet', ...note, nextAction: null }), [
    'took the next action off a note',
    null,
  ])
  assert.deepEqual(told({ type: 'NoteEscalated', ...note, escalated: false }), ['took the escalation off a note', null])
  assert.deepEqual(told({ type: 'NoteRedacted', ...note, reason: 'So' }), ['took the words of a note away', 'So'])
})
