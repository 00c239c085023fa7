import type { CommandInput, EngagementView } from '@fairlead/contract'
import type { Shown } from '../src/engagements/shown.ts'
import { aContact } from './a-contact.ts'
import { aScope, assign, move, type TestServer } from './a-server.ts'
import { anAttendee, begun, hold, prepare, putMaterial, schedule } from './a-workshop.ts'
import { noteCases } from './note-cases.ts'

/** One kind of command: one that an engagement for mail obeys, and one that does not fit the contract. */
export interface CommandCase {
  readonly good: (seen: EngagementView) => Shown<CommandInput>
  readonly bad: Readonly<Record<string, unknown>>
  /** What is wrong with `bad`, as JSON pointers. */
  readonly wrongAt: readonly string[]
  /** What has to have happened for `good` to be good. */
  /** Who asks; zoe unless said. */
  readonly actor?: string
  readonly before?: (server: TestServer, engagement: string) => Promise<EngagementView>
}

const of = (task: string, expectedRevision = 0) => ({ task, expectedRevision })
const waiver = { type: 'WaiveTask', reason: 'Later', approver: 'zoe', until: null, ...of('100') } as const
const note = { type: 'LinkEvidence', content: { kind: 'note', text: 'Seen' }, ...of('100') } as const
const ending = { type: 'CompleteProcess', process: 'enable', outcome: 'end', expectedRevision: 0 } as const
const slot = { type: 'AssignRole', role: 'engineer', service: null, people: ['ben'], primary: null } as const
const addition = { process: 'workshop', step: 'sessions', role: 'engineer', service: null } as const
const week = { timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4], holidays: ['2026-12-24'] }

const wish = {
  task: '100',
  role: 'architect',
  service: null,
  language: 'en',
  where: 'remote',
  why: 'No way on',
} as const
const asking = { type: 'AskForPerson', ...wish, tried: null } as const

/** A command about the only request of an engagement, by who sees it as it is. */
function ofRequest({ requests }: EngagementView) {
  const [request] = requests
  return { request: request?.id ?? '', expectedRevision: request?.revision ?? 0 }
}

/** Ben has asked for somebody, and what a test needs has come of it, by zoe. */
function afterAsking(
  ...steps: readonly ((seen: EngagementView) => CommandInput)[]
): NonNullable<CommandCase['before']> {
  return async (server, id) => {
    let seen = await server.have(id, asking, { actor: 'ben' })
    for (const step of steps) seen = await server.have(id, step(seen))
    return seen
  }
}

const approve = (seen: EngagementView) => ({ type: 'ApproveRequest', ...ofRequest(seen) }) as const
const assignZoe = (seen: EngagementView) => ({ type: 'AssignPerson', person: 'zoe', ...ofRequest(seen) }) as const
const begin = (seen: EngagementView) => ({ type: 'AcceptAssignment', ...ofRequest(seen) }) as const
const askBack = (seen: EngagementView) => ({ type: 'AskBack', question: 'Since when?', ...ofRequest(seen) }) as const

const reply = { type: 'RecordReply', task: '100', email: 'ada@example.org', answer: 'accepted', comment: null } as const

/** A workshop with somebody to invite to it, and a time. */
async function invitable(server: TestServer, id: string): Promise<EngagementView> {
  await server.have(id, prepare())
  return server.have(id, schedule(2))
}

function firstMaterial(workshops: EngagementView['workshops']): string {
  return workshops[0]?.materials[0]?.id ?? ''
}

const work = {
  type: 'LogTime',
  person: 'zoe',
  day: '2026-02-27',
  minutes: 45,
  task: '100',
  service: null,
  text: 'Call',
} as const

const sending = {
  type: 'SendQuestionnaire',
  to: { name: 'Carla', email: 'carla@example.org' },
  due: '2026-04-01',
  ...of('101'),
} as const
const saving = {
  type: 'SaveAnswers',
  values: { people: 20_000, rules: false },
  rows: { mailboxes: { from: 0, remove: 0, rows: [{ address: 'a@example.org', kind: 'box' }] } },
  ...of('101', 2),
} as const
const handing = { type: 'ReturnQuestionnaire', ...of('101', 3) } as const
const reviewing = { type: 'ReviewQuestionnaire', ...of('101', 4) } as const

async function afterwards(
  server: TestServer,
  engagement: string,
  commands: readonly Shown<CommandInput>[],
): Promise<EngagementView> {
  for (const command of commands) await server.have(engagement, command)
  return server.look(engagement)
}

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
  ...noteCases,
  AskForPerson: {
    good: () => asking,
    bad: { ...asking, where: 'here', why: 'x'.repeat(5001) },
    wrongAt: ['/where', '/why'],
  },
  ApproveRequest: {
    good: approve,
    bad: { type: 'ApproveRequest', request: '' },
    wrongAt: ['/request', '/expectedRevision'],
    before: afterAsking(),
  },
  RejectRequest: {
    good: (seen) => ({ type: 'RejectRequest', reason: 'Read the guide', ...ofRequest(seen) }),
    bad: { type: 'RejectRequest', request: 'q', expectedRevision: 2 },
    wrongAt: ['/reason'],
    before: afterAsking(),
  },
  AskBack: {
    good: askBack,
    bad: { type: 'AskBack', question: 7, request: 'q', expectedRevision: 2 },
    wrongAt: ['/question'],
    before: afterAsking(),
  },
  AnswerRequest: {
    good: (seen) => ({ type: 'AnswerRequest', answer: 'Since May', ...ofRequest(seen) }),
    bad: { type: 'AnswerRequest', request: 'q', expectedRevision: 2 },
    wrongAt: ['/answer'],
    before: afterAsking(askBack),
    actor: 'ben',
  },
  AssignPerson: {
    good: assignZoe,
    bad: { type: 'AssignPerson', person: null, request: 'q', expectedRevision: 2 },
    wrongAt: ['/person'],
    before: afterAsking(approve),
  },
  AcceptAssignment: {
    good: begin,
    bad: { type: 'AcceptAssignment', request: 'q', expectedRevision: -1 },
    wrongAt: ['/expectedRevision'],
    before: afterAsking(approve, assignZoe),
  },
  DeclineAssignment: {
    good: (seen) => ({ type: 'DeclineAssignment', reason: 'Away', ...ofRequest(seen) }),
    bad: { type: 'DeclineAssignment', reason: null, request: 'q', expectedRevision: 2 },
    wrongAt: ['/reason'],
    before: afterAsking(approve, assignZoe),
  },
  EndRequest: {
    good: (seen) => ({ type: 'EndRequest', summary: 'It runs', ...ofRequest(seen) }),
    bad: { type: 'EndRequest', summary: ['It runs'], request: 'q', expectedRevision: 2 },
    wrongAt: ['/summary'],
    before: afterAsking(approve, assignZoe, begin),
  },
  WithdrawRequest: {
    good: (seen) => ({ type: 'WithdrawRequest', reason: 'It works', ...ofRequest(seen) }),
    bad: { type: 'WithdrawRequest', reason: false, request: 'q', expectedRevision: 2 },
    wrongAt: ['/reason'],
    before: afterAsking(),
    actor: 'ben',
  },
  CompleteProcess: { good: () => ending, bad: { ...ending, outcome: null }, wrongAt: ['/outcome'] },
  ReopenProcess: {
    good: () => ({ type: 'ReopenProcess', process: 'enable', expectedRevision: 2 }),
    bad: { type: 'ReopenProcess', process: 'enable', expectedRevision: '2' },
    wrongAt: ['/expectedRevision'],
    before: (server, id) => server.have(id, ending),
  },
  PrepareWorkshop: {
    good: () => prepare(),
    bad: { ...prepare(), attendees: [{ ...anAttendee(), party: 'them' }], agenda: [{ title: 'Goals', minutes: 0 }] },
    wrongAt: ['/agenda/0/minutes', '/attendees/0/party'],
  },
  PutMaterial: {
    good: () => putMaterial(),
    bad: { ...putMaterial(), id: 'mine', content: { kind: 'link' } },
    wrongAt: ['/content/href', '/id'],
  },
  RemoveMaterial: {
    good: ({ workshops }) => ({ type: 'RemoveMaterial', material: firstMaterial(workshops), ...of('100', 2) }),
    bad: { type: 'RemoveMaterial', material: '', ...of('100', 2) },
    wrongAt: ['/material'],
    before: (server, id) => server.have(id, putMaterial()),
  },
  HandOverMaterial: {
    good: ({ workshops }) => ({ type: 'HandOverMaterial', material: firstMaterial(workshops), ...of('100', 2) }),
    bad: { type: 'HandOverMaterial', material: null, ...of('100', 2) },
    wrongAt: ['/material'],
    before: (server, id) => server.have(id, putMaterial()),
  },
  ScheduleWorkshop: {
    good: () => schedule(),
    bad: { ...schedule(), date: 'Monday', time: '9', minutes: 4 },
    wrongAt: ['/date', '/time', '/minutes'],
  },
  InviteToWorkshop: {
    good: () => ({ type: 'InviteToWorkshop', ...of('100', 3) }),
    bad: { type: 'InviteToWorkshop', task: '', expectedRevision: 3 },
    wrongAt: ['/task'],
    before: invitable,
  },
  CallOffWorkshop: {
    good: () => ({ type: 'CallOffWorkshop', why: 'cancelled', reason: 'Ill', ...of('100', 3) }),
    bad: { type: 'CallOffWorkshop', why: 'bored', reason: 7, ...of('100', 3) },
    wrongAt: ['/why', '/reason'],
    before: invitable,
  },
  RecordReply: {
    good: () => ({ ...reply, to: 4 }),
    bad: { ...reply, answer: 'maybe', to: -1 },
    wrongAt: ['/answer', '/to'],
    before: async (server, id) => {
      await invitable(server, id)
      return server.have(id, { type: 'InviteToWorkshop', ...of('100', 3) })
    },
  },
  HoldWorkshop: {
    good: () => hold(2, { actions: [{ name: 'Ask the auditor', owner: 'ben', due: '2026-03-09' }] }),
    bad: { ...hold(2), minutes: null, actions: [{ name: '', owner: null, due: 'soon' }] },
    wrongAt: ['/minutes', '/actions/0/name', '/actions/0/due'],
    before: (server, id) => server.have(id, schedule(0, begun)),
  },
  ReviseMinutes: {
    good: () => ({ type: 'ReviseMinutes', attended: [], decisions: ['Go on'], minutes: '# Done', ...of('100', 3) }),
    bad: { type: 'ReviseMinutes', attended: [], decisions: [' '], minutes: 'x'.repeat(50_001), ...of('100', 3) },
    wrongAt: ['/decisions/0', '/minutes'],
    before: async (server, id) => {
      await server.have(id, schedule(0, begun))
      return server.have(id, hold(2))
    },
  },
  LogTime: {
    good: () => work,
    bad: { ...work, day: 'Monday', minutes: '45', text: 7 },
    wrongAt: ['/day', '/minutes', '/text'],
  },
  ChangeTime: {
    good: () => ({ ...work, type: 'ChangeTime', minutes: 60, entry: 'time-1', expectedRevision: 2 }),
    bad: { ...work, type: 'ChangeTime', entry: '', expectedRevision: -1 },
    wrongAt: ['/entry', '/expectedRevision'],
    before: (server, id) => server.have(id, work),
  },
  RemoveTime: {
    good: () => ({ type: 'RemoveTime', entry: 'time-1', expectedRevision: 2 }),
    bad: { type: 'RemoveTime', entry: 'time-1' },
    wrongAt: ['/expectedRevision'],
    before: (server, id) => server.have(id, work),
  },
  SendQuestionnaire: {
    good: () => sending,
    bad: { ...sending, to: 'Carla', due: 'soon' },
    wrongAt: ['/to', '/due'],
  },
  SaveAnswers: {
    good: () => saving,
    bad: { ...saving, values: { people: {} }, rows: { mailboxes: { from: -1, remove: 0, rows: [] } } },
    wrongAt: ['/values/people', '/rows/mailboxes/from'],
    before: (server, id) => server.have(id, sending),
  },
  ReturnQuestionnaire: {
    good: () => ({ type: 'ReturnQuestionnaire', ...of('101', 3) }),
    bad: { type: 'ReturnQuestionnaire', task: '101' },
    wrongAt: ['/expectedRevision'],
    before: (server, id) => afterwards(server, id, [sending, saving]),
  },
  ReviewQuestionnaire: {
    good: () => ({ type: 'ReviewQuestionnaire', ...of('101', 4) }),
    bad: { type: 'ReviewQuestionnaire', task: '', expectedRevision: 4 },
    wrongAt: ['/task'],
    before: (server, id) => afterwards(server, id, [sending, saving, handing]),
  },
  AcceptAnswers: {
    good: ({ factsRevision }) => ({ type: 'AcceptAnswers', expectedFactsRevision: factsRevision, ...of('101', 5) }),
    bad: { type: 'AcceptAnswers', ...of('101', 5) },
    wrongAt: ['/expectedFactsRevision'],
    before: (server, id) => afterwards(server, id, [sending, saving, handing, reviewing]),
  },
  RejectAnswers: {
    good: () => ({ type: 'RejectAnswers', remarks: { people: 'Really?' }, reason: null, ...of('101', 5) }),
    bad: { type: 'RejectAnswers', remarks: { people: 7 }, reason: 'x'.repeat(2001), ...of('101', 5) },
    wrongAt: ['/remarks/people', '/reason'],
    before: (server, id) => afterwards(server, id, [sending, saving, handing, reviewing]),
  },
  AddContact: {
    good: () => ({ type: 'AddContact', details: aContact() }),
    bad: { type: 'AddContact', details: { ...aContact(), party: 'friend', phone: 7 } },
    wrongAt: ['/details/party', '/details/phone'],
  },
  ChangeContact: {
    good: () => ({
      type: 'ChangeContact',
      contact: 'contact-1',
      details: aContact({ title: 'CIO' }),
      expectedRevision: 2,
    }),
    bad: { type: 'ChangeContact', contact: '', details: aContact({ note: 'x'.repeat(4001) }), expectedRevision: 2 },
    wrongAt: ['/contact', '/details/note'],
    before: (server, id) => server.have(id, { type: 'AddContact', details: aContact() }),
  },
  ErasePerson: {
    good: () => ({ type: 'ErasePerson', contact: 'contact-1', emails: [], names: [], texts: [] }),
    bad: { type: 'ErasePerson', contact: 7, emails: [], names: 'Ada', texts: [] },
    wrongAt: ['/contact', '/names'],
    before: (server, id) => server.have(id, { type: 'AddContact', details: aContact() }),
  },
  Undo: {
    good: () => ({ type: 'Undo', seq: 2 }),
    bad: { type: 'Undo', seq: 0 },
    wrongAt: ['/seq'],
    before: (server, id) => server.have(id, move('100', 'complete')),
  },
}
