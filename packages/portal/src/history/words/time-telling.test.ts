import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryEntry } from '@fairlead/contract'
import { anEntry } from '../../../test/history.fixture.ts'
import { theHistory } from '../../../test/history-words.fixture.ts'
import { eventTelling } from './event-telling.ts'
import { plainText } from './sentence.ts'

const at = '2026-11-22T10:00:00.000Z'
const worked = { person: 'ben', day: '2026-11-20', minutes: 90, task: null, service: null, text: 'Call' } as const

function told(language: 'en' | 'zh-CN', event: HistoryEntry['event']): readonly string[] {
  const entry = { ...anEntry(1, at, event), actor: 'ben' }
  const { what, details } = eventTelling(theHistory(language, [entry]), entry)
  return [plainText(what), ...details.map(plainText)]
}

test('time is told with how long, what on, on which day, and what was noted; of a change also what it was', () => {
  const logged = { type: 'TimeLogged', entry: 'time-1', to: worked } as const
  const [what, details] = told('en', logged)
  assert.equal(what, 'logged 1 h 30 min on the engagement')
  assert.match(details ?? '', /20.*2026 · Call$|2026.*20.* · Call$/)
  assert.equal(told('zh-CN', logged)[0], '为本项目登记了 1 小时 30 分钟')
  const changed = { type: 'TimeChanged', entry: 'time-1', from: worked, to: { ...worked, minutes: 45 } } as const
  const [now, , before] = told('en', changed)
  assert.equal(now, 'changed logged time to 45 min on the engagement')
  assert.match(before ?? '', /^Before: 1 h 30 min on the engagement · /)
  assert.equal(
    told('en', { type: 'TimeRemoved', entry: 'time-1', from: worked })[0],
    'removed 1 h 30 min on the engagement',
  )
})

test('of time that somebody else entered is told whose work it is', () => {
  const entry = { ...anEntry(1, at, { type: 'TimeLogged', entry: 'time-1', to: worked }), actor: 'zoe' }
  const { details } = eventTelling(theHistory('en', [entry]), entry)
  assert.match(details.map(plainText).join(), /Work of /)
})
