import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FindingCode, FindingView } from '@fairlead/contract'
import { findingCodes } from '@fairlead/contract'
import { setupI18n } from '@lingui/core'
import { catalogue } from '../../test/catalogue.fixture.ts'
import { findingNames, mendNames, reasonWords } from './finding-words.ts'

const speaking = (locale: string) => setupI18n({ locale, messages: { [locale]: catalogue(locale) } })

const codes = Object.keys(findingCodes) as FindingCode[]
const reason: FindingView['reason'] = { day: '2026-11-24', at: '2026-11-27T10:00:00.000Z', count: 3, tasks: [] }
const now = Date.parse('2026-11-29T10:00:00.000Z')
const said = { since: '2026-11-28T10:00:00.000Z', today: '2026-11-29' }

for (const language of ['en', 'zh-CN'] as const) {
  test(`every finding says in ${language} what it is, why, and what mends it`, () => {
    const i18n = speaking(language)
    for (const code of codes) {
      const words = reasonWords({ i18n, now }, { code, reason, ...said })
      assert.doesNotMatch(words, /\{|\}|undefined/)
      assert.ok(words.length > 3 || language === 'zh-CN', code)
      assert.ok(i18n._(findingNames[code]) !== '' && i18n._(mendNames[findingCodes[code].mend]) !== '')
      if (language === 'zh-CN') assert.match(words, /\p{Script=Han}/u)
    }
  })
}

test('a reason has the day and how far it is, or the number of what waits', () => {
  const i18n = speaking('en')
  const words = (code: FindingCode, over: Partial<FindingView['reason']> = {}) =>
    reasonWords({ i18n, now }, { code, reason: { ...reason, ...over }, ...said })
  assert.equal(words('task-overdue'), 'Due Nov 24, 5 days ago')
  assert.equal(words('role-empty'), '3 mandatory tasks wait for it')
  assert.equal(words('fact-unknown', { count: 1 }), '1 task waits for it')
  assert.equal(words('cadence-due', { at: null }), 'None yet, due yesterday')
  assert.equal(words('questionnaire-late', { day: null }), 'Sent 2 days ago')
})
