import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theWords } from '../../../test/words.fixture.ts'
import { movedStepWords } from './moved-step-words.ts'

const late = { key: '5210', from: '2026-09-24', to: '2026-09-28' }

const cases = [
  [late, true, 'planned for Sep 24, 2026, done on Sep 28, 2026', '计划于 2026年9月24日，完成于 2026年9月28日'],
  [late, false, 'planned for Sep 24, 2026, expected on Sep 28, 2026', '计划于 2026年9月24日，预计于 2026年9月28日'],
  [{ ...late, from: null }, true, 'not planned, done on Sep 28, 2026', '无计划日，完成于 2026年9月28日'],
  [{ ...late, from: null }, false, 'not planned, expected on Sep 28, 2026', '无计划日，预计于 2026年9月28日'],
] as const

for (const [step, isDone, english, chinese] of cases) {
  test(`what is not where it was planned, in both languages: ${english}`, () => {
    assert.equal(movedStepWords(theWords('en'), step, isDone), english)
    assert.equal(movedStepWords(theWords('zh-CN'), step, isDone), chinese)
  })
}
