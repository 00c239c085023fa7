import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Due } from '@fairlead/playbook'
import { theWords } from '../../../test/words.fixture.ts'
import { dueWords } from './due-words.ts'

const start = { kind: 'start' } as const
const goLive = { kind: 'go-live' } as const
const task = { kind: 'task', task: '1629' } as const
const process = { kind: 'process', process: 'kick-off' } as const

const cases: readonly (readonly [Due, string, string])[] = [
  [{ anchor: start, days: 5, calendar: 'business' }, '5 business days after start', '启动后 5 个工作日'],
  [{ anchor: start, days: 1, calendar: 'business' }, '1 business day after start', '启动后 1 个工作日'],
  [{ anchor: goLive, days: -14, calendar: 'calendar' }, '14 days before go-live', '上线前 14 天'],
  [{ anchor: task, days: 2, calendar: 'calendar' }, '2 days after task 1629', '任务 1629 后 2 天'],
  [{ anchor: start, days: 0, calendar: 'calendar' }, 'at the start', '启动时'],
  [{ anchor: goLive, days: 0, calendar: 'business' }, 'at go-live', '上线时'],
  [{ anchor: task, days: 0, calendar: 'calendar' }, 'together with task 1629', '与任务 1629 同时'],
  [
    { anchor: process, days: 3, calendar: 'business' },
    '3 business days after the end of “Kick-off”',
    '“Kick-off”结束后 3 个工作日',
  ],
  [{ anchor: process, days: 0, calendar: 'calendar' }, 'at the end of “Kick-off”', '“Kick-off”结束时'],
]

for (const [due, english, chinese] of cases) {
  test(`when a task is due, in both languages: ${english}`, () => {
    assert.equal(
      dueWords(theWords('en'), due, () => 'Kick-off'),
      english,
    )
    assert.equal(
      dueWords(theWords('zh-CN'), due, () => 'Kick-off'),
      chinese,
    )
  })
}
