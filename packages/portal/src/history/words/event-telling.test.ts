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
const nothing = {
  known: null,
  tasks: [],
  processes: [],
  team: [],
  calendars: [],
  requests: [],
  workshops: [],
  questionnaires: [],
  contacts: [],
  notes: [],
  time: [],
}
const seats = (value: number, source: string | null = null) => ({ seats: { value, source, by: 'mei', at } })
const mail = { service: 'mail', seats: 200, start: null, goLive: null }

const created: Event = {
  type: 'EngagementCreated',
  release: 'r',
  customer: 'Nord {wind} <b>AG</b>',
  startDate: '2026-11-20',
  scope: [mail, { ...mail, service: 'chat' }],
  facts: seats(12_000),
}
const evidence = { id: 'x', by: 'mei', at } as const
const link: Event = {
  type: 'EvidenceLinked',
  task: '4021',
  evidence: { ...evidence, kind: 'link', title: 'Minutes', href: 'https://a.example/m' },
}
const added = {
  name: 'Ask twice',
  mandatory: true,
  process: 'assess',
  step: 'assess:talk',
  role: 'engineer',
  service: null,
}
const calendar = {
  timeZone: 'Europe/Berlin',
  workingDays: [1, 2],
  holidays: ['2026-12-25'],
  from: '09:00',
  to: '17:00',
}
const engineers = { role: 'engineer', service: null, people: ['mei', 'tomas'], primary: 'mei' }

/** Every type of event: what Mei did, after what, and what is told of it in both languages, with its details. */
const tellings: readonly (readonly [Event, Event[], Readonly<Record<Language, readonly string[]>>])[] = [
  [
    created,
    [],
    {
      en: ['started the engagement for Nord {wind} <b>AG</b>', 'Starts on Nov 20, 2026', 'In scope: Mail and Chat'],
      'zh-CN': ['为 Nord {wind} <b>AG</b> 启动了项目', '2026年11月20日开始', '服务范围：Mail和Chat'],
    },
  ],
  [
    { type: 'FactsRevised', scope: [{ ...mail, seats: 300 }], facts: seats(14_000, 'Order form') },
    [created],
    {
      en: [
        'revised facts and scope',
        'Mail: 200 seats → 300 seats',
        'Chat: 200 seats → not in scope',
        'Total seats: 12,000 seats → 14,000 seats (source: Order form)',
        'What this changed',
      ],
      'zh-CN': [
        '修订了客户信息和范围',
        'Mail：200 个席位 → 300 个席位',
        'Chat：200 个席位 → 不在服务范围内',
        '席位总数：12,000 个席位 → 14,000 个席位（来源：Order form）',
        '此变更带来的变化',
      ],
    },
  ],
  [
    { type: 'TaskStateChanged', task: '4021', from: 'not-started', to: 'complete', reason: null },
    [],
    {
      en: ['changed 4021 Task 4021 from Not started to Complete'],
      'zh-CN': ['将 4021 Task 4021 从“未开始”改为“已完成”'],
    },
  ],
  [
    { type: 'TaskStateChanged', task: '4021', from: 'not-started', to: 'cancelled', reason: 'Done before' },
    [],
    {
      en: ['set 4021 Task 4021 aside: Cancelled', 'Done before'],
      'zh-CN': ['将 4021 Task 4021 搁置为“已取消”', 'Done before'],
    },
  ],
  [
    { type: 'TaskAssigned', task: '4021', from: null, to: 'tomas' },
    [],
    { en: ['gave 4021 Task 4021 to Tomas Okafor'], 'zh-CN': ['将 4021 Task 4021 分配给 Tomas Okafor'] },
  ],
  [
    { type: 'TaskAssigned', task: '4021', from: 'tomas', to: null },
    [],
    { en: ['took 4021 Task 4021 back from Tomas Okafor'], 'zh-CN': ['从 Tomas Okafor 收回了 4021 Task 4021'] },
  ],
  [
    { type: 'TaskAssigned', task: '4021', from: null, to: 'mei' },
    [],
    { en: ['took on 4021 Task 4021'], 'zh-CN': ['接手了 4021 Task 4021'] },
  ],
  [
    { type: 'TaskAssigned', task: '4021', from: 'mei', to: null },
    [],
    { en: ['gave 4021 Task 4021 back'], 'zh-CN': ['交回了 4021 Task 4021'] },
  ],
  [
    { type: 'TaskDateSet', task: '4021', from: null, to: { due: '2026-12-01', reason: 'Holidays' } },
    [],
    {
      en: ['set 4021 Task 4021 to be due on Dec 1, 2026', 'Holidays'],
      'zh-CN': ['将 4021 Task 4021 的到期日设为2026年12月1日', 'Holidays'],
    },
  ],
  [
    { type: 'TaskDateSet', task: '4021', from: '2026-12-01', to: { due: '2026-12-08', reason: 'Later' } },
    [],
    {
      en: ['moved 4021 Task 4021 from Dec 1, 2026 to Dec 8, 2026', 'Later'],
      'zh-CN': ['将 4021 Task 4021 的到期日从2026年12月1日改到2026年12月8日', 'Later'],
    },
  ],
  [
    { type: 'TaskDateSet', task: '4021', from: '2026-12-01', to: null },
    [],
    {
      en: ['let 4021 Task 4021 be due by its rule again, no longer on Dec 1, 2026'],
      'zh-CN': ['让 4021 Task 4021 重新按规则到期，不再是2026年12月1日'],
    },
  ],
  [
    { type: 'TaskWaived', task: '4021', reason: 'No need', approver: 'mei', until: '2026-12-01', approved: true },
    [],
    {
      en: ['waived 4021 Task 4021 until Dec 1, 2026', 'No need'],
      'zh-CN': ['豁免了 4021 Task 4021，有效至2026年12月1日', 'No need'],
    },
  ],
  [
    { type: 'TaskWaived', task: '4021', reason: 'No need', approver: 'astrid', until: null, approved: false },
    [],
    {
      en: ['asked Astrid Lindqvist to approve a waiver of 4021 Task 4021 for good', 'No need'],
      'zh-CN': ['请 Astrid Lindqvist 批准永久豁免 4021 Task 4021', 'No need'],
    },
  ],
  [
    { type: 'WaiverApproved', task: '4021' },
    [],
    { en: ['approved the waiver of 4021 Task 4021'], 'zh-CN': ['批准了 4021 Task 4021 的豁免'] },
  ],
  [
    { type: 'WaiverEnded', task: '4021' },
    [],
    { en: ['ended the waiver of 4021 Task 4021'], 'zh-CN': ['终止了 4021 Task 4021 的豁免'] },
  ],
  [
    { type: 'WaiverEnded', task: '4021' },
    [{ type: 'TaskWaived', task: '4021', reason: 'No need', approver: 'mei', until: null, approved: false }],
    { en: ['refused to waive 4021 Task 4021'], 'zh-CN': ['拒绝了 4021 Task 4021 的豁免'] },
  ],
  [
    { type: 'WaiverEnded', task: '4021' },
    [{ type: 'TaskWaived', task: '4021', reason: 'No need', approver: 'astrid', until: null, approved: false }],
    {
      en: ['withdrew the waiver of 4021 Task 4021 before it was approved'],
      'zh-CN': ['在批准之前撤回了 4021 Task 4021 的豁免'],
    },
  ],
  [
    { type: 'GateOverruled', task: '1699', from: 'not-started', reason: 'Board decided', blockers: ['4021', '4027'] },
    [],
    {
      en: [
        'overruled the gate 1699 Task 1699: 2 mandatory tasks were left',
        'Board decided',
        '4021 Task 4021',
        '4027 Task 4027',
      ],
      'zh-CN': [
        '强制通过了关卡 1699 Task 1699，当时还剩 2 项强制任务',
        'Board decided',
        '4021 Task 4021',
        '4027 Task 4027',
      ],
    },
  ],
  [link, [], { en: ['linked Minutes to 4021 Task 4021'], 'zh-CN': ['为 4021 Task 4021 关联了 Minutes'] }],
  [
    { type: 'EvidenceLinked', task: '4021', evidence: { ...evidence, kind: 'note', text: 'Went well' } },
    [],
    { en: ['noted something on 4021 Task 4021', 'Went well'], 'zh-CN': ['为 4021 Task 4021 添加了备注', 'Went well'] },
  ],
  [
    {
      type: 'EvidenceLinked',
      task: '4021',
      evidence: { ...evidence, kind: 'file', name: 'a.pdf', hash: 'h', size: 1 },
    },
    [],
    { en: ['attached a.pdf to 4021 Task 4021'], 'zh-CN': ['为 4021 Task 4021 附上了 a.pdf'] },
  ],
  [
    { type: 'EvidenceUnlinked', task: '4021', evidence: 'x' },
    [],
    { en: ['removed evidence from 4021 Task 4021'], 'zh-CN': ['移除了 4021 Task 4021 的一项佐证'] },
  ],
  [
    { type: 'EvidenceUnlinked', task: '4021', evidence: 'x' },
    [link],
    { en: ['removed Minutes from 4021 Task 4021'], 'zh-CN': ['从 4021 Task 4021 移除了 Minutes'] },
  ],
  [
    { type: 'TaskAdded', task: '+1', added },
    [],
    {
      en: ['added Ask twice to Assess', 'Mandatory · Engineer'],
      'zh-CN': ['在评估中添加了 Ask twice', '强制 · 工程师'],
    },
  ],
  [
    { type: 'RoleAssigned', role: 'engineer', service: null, slot: engineers },
    [{ type: 'RoleAssigned', role: 'engineer', service: null, slot: { ...engineers, people: ['mei'] } }],
    {
      en: ['gave the role Engineer to Mei Chen (primary) and Tomas Okafor', 'Before: Mei Chen'],
      'zh-CN': ['将角色“工程师”分配给 Mei Chen（主负责人）和Tomas Okafor', '之前：Mei Chen'],
    },
  ],
  [
    { type: 'RoleAssigned', role: 'engineer', service: 'mail', slot: null },
    [],
    { en: ['left the role Engineer for Mail to nobody'], 'zh-CN': ['不再让任何人担任 Mail 的角色“工程师”'] },
  ],
  [
    { type: 'CalendarSet', party: 'customer', calendar: { ...calendar, holidays: [] } },
    [{ type: 'CalendarSet', party: 'customer', calendar }],
    {
      en: [
        'set the work calendar of the customer',
        'Mon and Tue · 09:00–17:00 · Europe/Berlin · 1 holiday → Mon and Tue · 09:00–17:00 · Europe/Berlin',
      ],
      'zh-CN': [
        '设置了客户的工作日历',
        '周一和周二 · 09:00–17:00 · Europe/Berlin · 1 天假日 → 周一和周二 · 09:00–17:00 · Europe/Berlin',
      ],
    },
  ],
  [
    { type: 'ProcessCompleted', process: 'assess', outcome: 'gaps' },
    [],
    { en: ['ended Assess with Gaps found'], 'zh-CN': ['结束了评估，结果为“发现差距”'] },
  ],
  [{ type: 'ProcessReopened', process: 'assess' }, [], { en: ['reopened Assess'], 'zh-CN': ['重新打开了评估'] }],
  [
    {
      type: 'BulkApplied',
      events: ['4021', '4027'].map((task) => ({
        type: 'TaskStateChanged',
        task,
        from: 'not-started',
        to: 'complete',
        reason: null,
      })),
    },
    [],
    { en: ['set 2 tasks to Complete'], 'zh-CN': ['将 2 项任务设为“已完成”'] },
  ],
  [
    {
      type: 'BulkApplied',
      events: [
        { type: 'TaskAssigned', task: '4021', from: null, to: 'tomas' },
        { type: 'WaiverApproved', task: '4021' },
      ],
    },
    [],
    { en: ['changed 1 task at once'], 'zh-CN': ['一次更改了 1 项任务'] },
  ],
  [
    { type: 'Undone', seq: 1, restored: nothing },
    [link],
    {
      en: ['took back change 1', 'Mei Chen linked Minutes to 4021 Task 4021'],
      'zh-CN': ['撤销了第 1 次变更', 'Mei Chen 为 4021 Task 4021 关联了 Minutes'],
    },
  ],
  [
    { type: 'Undone', seq: 900, restored: nothing },
    [],
    { en: ['took back change 900'], 'zh-CN': ['撤销了第 900 次变更'] },
  ],
]

function told(language: Language, [event, before]: (typeof tellings)[number]): readonly string[] {
  const entries = [...before, event].map((one, index) => anEntry(index + 1, at, one)).reverse()
  const [entry] = entries
  assert.ok(entry)
  const { what, reason, details } = eventTelling(theHistory(language, entries), entry)
  return [plainText(what), ...(reason === null ? [] : [reason]), ...details.map(plainText)]
}

for (const language of ['en', 'zh-CN'] as const) {
  test(`every type of event is told in words: ${language}`, () => {
    const all = tellings.map((one) => told(language, one))
    assert.deepEqual(
      all,
      tellings.map(([, , words]) => words[language]),
    )
  })
}

test('several that do the same are told as one, whatever they do', () => {
  const both = (change: object) =>
    plainText(
      eventTelling(
        theHistory('en'),
        anEntry(1, at, {
          type: 'BulkApplied',
          // The two keys make the parts whole events.
          events: ['4021', '4027'].map((task) => ({ ...change, task })) as never,
        }),
      ).what,
    )
  assert.deepEqual(
    [
      { type: 'TaskAssigned', from: null, to: 'tomas' },
      { type: 'TaskAssigned', from: 'tomas', to: null },
      { type: 'TaskDateSet', from: null, to: { due: '2026-12-01', reason: 'a' } },
      { type: 'TaskDateSet', from: '2026-12-01', to: null },
      { type: 'TaskWaived', reason: 'a', approver: 'mei', until: null, approved: true },
      { type: 'TaskWaived', reason: 'a', approver: 'astrid', until: null, approved: false },
      { type: 'WaiverApproved' },
      { type: 'WaiverEnded' },
    ].map(both),
    [
      'gave 2 tasks to Tomas Okafor',
      'took 2 tasks back',
      'set 2 tasks to be due on Dec 1, 2026',
      'let 2 tasks be due by the rules again',
      'waived 2 tasks',
      'asked Astrid Lindqvist to approve waivers of 2 tasks',
      'approved the waivers of 2 tasks',
      'ended the waivers of 2 tasks',
    ],
  )
})

test('what everything is about is called the task', () => {
  const entry = anEntry(1, at)
  const { what } = eventTelling(theHistory('en', [entry], '4021'), entry)
  assert.equal(plainText(what), 'changed the task from Not started to In progress')
})

test('a task that is done for each service is told with its service, and one that nobody knows by its key', () => {
  const say = (task: string) =>
    plainText(eventTelling(theHistory('en'), anEntry(1, at, { type: 'WaiverApproved', task })).what)
  assert.equal(say('4021@mail'), 'approved the waiver of 4021 Task 4021 (Mail)')
  assert.equal(say('9999'), 'approved the waiver of 9999')
  assert.equal(say('+7'), 'approved the waiver of +7')
})
