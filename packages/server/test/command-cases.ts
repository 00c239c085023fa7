import type { CommandInput, EngagementView } from '@fairlead/contract'
import { aScope, assign, move, type TestServer } from './a-server.ts'

/** One kind of command: one that an engagement for mail obeys, and one that does not fit the contract. */
export interface CommandCase {
  readonly good: (seen: EngagementView) => CommandInput
  readonly bad: Readonly<Record<string, unknown>>
  /** What is wrong with `bad`, as JSON pointers. */
  readonly wrongAt: readonly string[]
  /** What has to have happened for `good` to be good. */
  readonly before?: (server: TestServer, engagement: string) => Promise<EngagementView>
}

const of = (task: string, expectedRevision = 0) => ({ task, expectedRevision })
const waiver = { type: 'WaiveTask', reason: 'Later', approver: 'zoe', until: null, ...of('100') } as const
const note = { type: 'LinkEvidence', content: { kind: 'note', text: 'Seen' }, ...of('100') } as const
const ending = { type: 'CompleteProcess', process: 'enable', outcome: 'end', expectedRevision: 0 } as const
const slot = { type: 'AssignRole', role: 'engineer', service: null, people: ['ben'], primary: null } as const
const addition = { process: 'workshop', step: 'sessions', role: 'engineer', service: null } as const
const week = { timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4], holidays: ['2026-12-24'] }

/** Every kind of command there is. */
export const commandCases: Readonly<Record<CommandInput['type'], CommandCase>> = {
  ChangeTaskState: {
    good: () => move('100', 'in-progress'),
    bad: { ...move('100', 'in-progress'), to: 'finished' },
    wrongAt: ['/to'],
  },
  AssignTask: {
    good: () => assign('100', 'ben'),
    bad: { ...assign('100', 'ben'), assignee: 7 },
    wrongAt: ['/assignee'],
  },
  SetTaskDate: {
    good: () => ({ type: 'SetTaskDate', due: '2026-04-01', reason: 'After the audit', ...of('100') }),
    bad: { type: 'SetTaskDate', due: '1 April', reason: 'After the audit', ...of('100') },
    wrongAt: ['/due'],
  },
  WaiveTask: { good: () => waiver, bad: { ...waiver, reason: null, approver: '' }, wrongAt: ['/reason', '/approver'] },
  ApproveWaiver: {
    good: () => ({ type: 'ApproveWaiver', ...of('100', 2) }),
    bad: { type: 'ApproveWaiver', ...of('100', -2) },
    wrongAt: ['/expectedRevision'],
    before: (server, id) => server.have(id, waiver, { actor: 'ben' }),
  },
  EndWaiver: {
    good: () => ({ type: 'EndWaiver', ...of('100', 2) }),
    bad: { type: 'EndWaiver', task: '100' },
    wrongAt: ['/expectedRevision'],
    before: (server, id) => server.have(id, waiver),
  },
  OverruleGate: {
    good: () => ({ type: 'OverruleGate', reason: 'The customer signed', ...of('900') }),
    bad: { type: 'OverruleGate', reason: 'x'.repeat(2001), ...of('900') },
    wrongAt: ['/reason'],
  },
  LinkEvidence: {
    good: () => note,
    bad: { ...note, content: { kind: 'note', text: 'Seen', href: 'https://a.example' } },
    wrongAt: ['/content/href'],
  },
  UnlinkEvidence: {
    good: ({ tasks }) => {
      const [linked] = tasks.flatMap(({ evidence }) => evidence)
      return { type: 'UnlinkEvidence', evidence: linked?.id ?? '', ...of('100', 2) }
    },
    bad: { type: 'UnlinkEvidence', evidence: '', ...of('100', 2) },
    wrongAt: ['/evidence'],
    before: (server, id) => server.have(id, note),
  },
  ReviseFacts: {
    good: () => ({ type: 'ReviseFacts', scope: aScope('mail', 'files'), facts: {}, expectedRevision: 1 }),
    bad: { type: 'ReviseFacts', scope: ['mail'], facts: { seats: { many: 1 } }, expectedRevision: 1 },
    wrongAt: ['/scope/0', '/facts/seats'],
  },
  ChangeTasks: {
    good: () => ({ type: 'ChangeTasks', commands: [move('100', 'in-progress'), assign('101', 'zoe')] }),
    bad: { type: 'ChangeTasks', commands: [move('100', 'in-progress'), { ...assign('101', 'zoe'), type: 'Undo' }] },
    wrongAt: ['/commands/1/type'],
  },
  AddTask: {
    good: () => ({ type: 'AddTask', name: 'Ask the auditor', mandatory: true, ...addition }),
    bad: { type: 'AddTask', name: ' ', mandatory: 'yes', ...addition },
    wrongAt: ['/name', '/mandatory'],
  },
  AssignRole: {
    good: () => ({ ...slot, people: ['ben'], expectedRevision: 0 }),
    bad: { ...slot, people: 'ben', expectedRevision: 0 },
    wrongAt: ['/people'],
  },
  SetCalendar: {
    good: () => ({ type: 'SetCalendar', party: 'customer', calendar: week, expectedRevision: 0 }),
    bad: { type: 'SetCalendar', party: 'them', calendar: { ...week, workingDays: [0] }, expectedRevision: 0 },
    wrongAt: ['/party', '/calendar/workingDays/0'],
  },
  CompleteProcess: { good: () => ending, bad: { ...ending, outcome: null }, wrongAt: ['/outcome'] },
  ReopenProcess: {
    good: () => ({ type: 'ReopenProcess', process: 'enable', expectedRevision: 2 }),
    bad: { type: 'ReopenProcess', process: 'enable', expectedRevision: '2' },
    wrongAt: ['/expectedRevision'],
    before: (server, id) => server.have(id, ending),
  },
  Undo: {
    good: () => ({ type: 'Undo', seq: 2 }),
    bad: { type: 'Undo', seq: 0 },
    wrongAt: ['/seq'],
    before: (server, id) => server.have(id, move('100', 'complete')),
  },
}
