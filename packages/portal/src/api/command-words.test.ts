import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TaskCommandInput } from '@fairlead/contract'
import { aPerson } from '../../test/person.fixture.ts'
import { aProcess, aReleaseView, aStep } from '../../test/release.fixture.ts'
import { theWords } from '../../test/words.fixture.ts'
import { commandNames } from './command-names.ts'
import { commandWords, isTold } from './command-words.ts'
import type { PlainCommand } from './engagement-command.ts'

const people = [aPerson('mei', { name: 'Mei Chen' })]
const service = {
  id: 'mail',
  name: { en: 'Mail' },
  always: false,
  group: null,
  source: { file: '', line: 1, column: 1 },
}
const release = { ...aReleaseView([aProcess('kick-off', [aStep('plan', ['4027', '4028'])])]), services: [service] }

const on = { task: '4027', expectedRevision: 3 }
const other = { ...on, task: '4028' }

const cases: readonly (readonly [PlainCommand, string, string])[] = [
  [
    { type: 'ChangeTaskState', to: 'complete', reason: null, ...on },
    'Task 4027 set to Complete',
    '任务 4027 已设为“已完成”',
  ],
  [{ type: 'AssignTask', assignee: 'mei', ...on }, 'Task 4027 given to Mei Chen', '任务 4027 已分配给 Mei Chen'],
  [{ type: 'AssignTask', assignee: null, ...on }, 'Task 4027 taken back', '已收回任务 4027'],
  [
    { type: 'ApproveWaiver', ...on, task: '4027@mail' },
    'Waiver of task 4027 (Mail) approved',
    '任务 4027（Mail） 的豁免已批准',
  ],
  [
    { type: 'SetTaskDate', due: '2026-12-01', reason: 'x', ...on },
    'Task 4027 set to be due on December 1, 2026',
    '任务 4027 的到期日已设为 2026年12月1日',
  ],
  [{ type: 'OverruleGate', reason: 'x', ...on }, 'Gate 4027 overruled', '已强制通过关卡 4027'],
  [
    { type: 'CompleteProcess', process: 'kick-off', outcome: 'end', expectedRevision: 0 },
    '“kick-off” ended',
    '“kick-off”已结束',
  ],
  [
    { type: 'ChangeTasks', commands: [{ type: 'AssignTask', assignee: 'mei', ...on }] },
    'Task 4027 given to Mei Chen',
    '任务 4027 已分配给 Mei Chen',
  ],
  [
    {
      type: 'ChangeTasks',
      commands: [
        { type: 'AssignTask', assignee: 'mei', ...on },
        { type: 'AssignTask', assignee: 'mei', ...other },
      ],
    },
    '2 tasks given to Mei Chen',
    '已将 2 个任务分配给 Mei Chen',
  ],
]

for (const [command, english, chinese] of cases) {
  test(`what a command has done, in both languages: ${english}`, () => {
    for (const [language, expected] of [
      ['en', english],
      ['zh-CN', chinese],
    ] as const) {
      const { i18n } = theWords(language)
      assert.equal(commandWords(commandNames({ i18n, people, engagement: undefined, release }), command), expected)
    }
  })
}

test('several commands that do not do the same are only counted', () => {
  const { i18n } = theWords('en')
  const names = commandNames({ i18n, people, engagement: undefined, release })
  const state = (to: 'complete' | 'in-progress'): TaskCommandInput => ({
    type: 'ChangeTaskState',
    to,
    reason: null,
    ...on,
  })
  const say = (commands: TaskCommandInput[]) => commandWords(names, { type: 'ChangeTasks', commands })
  assert.equal(say([state('complete'), { ...state('complete'), task: '4028' }]), '2 tasks set to Complete')
  assert.equal(say([state('complete'), state('in-progress')]), '2 tasks changed')
  assert.equal(say([state('complete'), { type: 'AssignTask', assignee: null, ...other }]), '2 tasks changed')
})

test('what is not known of an engagement is called by its id', () => {
  const names = commandNames({ ...theWords('en'), people: [], engagement: undefined, release: undefined })
  assert.equal(names.task('4027@mail'), '4027 (mail)')
  assert.equal(names.person('mei'), 'mei')
  assert.equal(names.process('kick-off'), 'kick-off')
})

test('a state and an assignee are seen where they were changed; setting aside and the rest is told', () => {
  assert.equal(isTold({ type: 'ChangeTaskState', to: 'complete', reason: null, ...on }), false)
  assert.equal(isTold({ type: 'ChangeTaskState', to: 'cancelled', reason: 'x', ...on }), true)
  assert.equal(isTold({ type: 'AssignTask', assignee: null, ...on }), false)
  assert.equal(isTold({ type: 'UnlinkEvidence', evidence: 'a', ...on }), true)
  assert.equal(isTold({ type: 'ChangeTasks', commands: [] }), true)
})
