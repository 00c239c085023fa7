import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CommandInput, type EngagementView, problemCodes } from '@fairlead/contract'
import type { RejectionCode } from '@fairlead/engagement'
import { aContact } from '../../test/a-contact.ts'
import {
  aBeginning,
  anEngagement,
  aScope,
  aServer,
  assign,
  gil,
  move,
  people,
  problemOf,
  type TestServer,
} from '../../test/a-server.ts'
import { schedule } from '../../test/a-workshop.ts'
import { noteRefusals } from '../../test/note-refusals.ts'
import type { Refusal } from '../../test/refusal.ts'
import { workshopRefusals } from '../../test/workshop-refusals.ts'

/** What the contract keeps away from the engagement: it refuses them itself, with the place in the request. */
type Unreachable =
  | 'engagement-exists'
  | 'customer-required'
  | 'name-required'
  | 'wrong-seats'
  | 'wrong-minutes'
  | 'material-handed-over'
  // Of an import, which has a route of its own.
  | 'wrong-contact-row'

const of = (task: string, expectedRevision = 0) => ({ task, expectedRevision })
const waive = { type: 'WaiveTask', reason: 'Later', approver: 'zoe', until: null, ...of('100') } as const
const addition = { type: 'AddTask', name: 'Ask', mandatory: true, process: 'workshop', step: 'sessions' } as const
const slot = { type: 'AssignRole', role: 'engineer', service: null, people: ['zoe'], primary: null } as const
const known = { type: 'ReviseFacts', scope: aScope('mail'), facts: {}, expectedRevision: 1 } as const
const end = { type: 'CompleteProcess', process: 'workshop', outcome: 'gaps', expectedRevision: 0 } as const
const ended = { ...end, process: 'enable', outcome: 'end' } as const
const week = { timeZone: 'UTC', workingDays: [1], holidays: [] }
const calendar = { type: 'SetCalendar', party: 'team', calendar: week, expectedRevision: 0 } as const
const unlink = { type: 'UnlinkEvidence', evidence: 'none', ...of('100') } as const
const overrule = { type: 'OverruleGate', reason: 'Signed', ...of('900') } as const
const link = (href: string) =>
  ({ type: 'LinkEvidence', content: { kind: 'link', title: 'It', href }, ...of('100') }) as const

const wish = { task: null, role: 'architect', service: null, language: 'en', where: 'remote', tried: null } as const
const asking = { type: 'AskForPerson', ...wish, why: 'No way on' } as const

/** The only request of an engagement, or one of this name, by who sees it as it is. */
function ofRequest(seen: EngagementView | string) {
  const [found] = typeof seen === 'string' ? [{ id: seen, revision: 0 }] : seen.requests
  return { request: found?.id ?? '', expectedRevision: found?.revision ?? 0 }
}
const send = { type: 'SendQuestionnaire', to: { name: 'Kim', email: null }, due: null, ...of('101') } as const
type Save = Extract<CommandInput, { type: 'SaveAnswers' }>
const save = (values: Save['values'], sections: Save['rows'] = {}, seen = 2): Save => ({
  type: 'SaveAnswers',
  values,
  rows: sections,
  ...of('101', seen),
})
const rows = (...added: Save['rows'][string]['rows']) => ({ from: 0, remove: 0, rows: added })

const add = (over: Parameters<typeof aContact>[0] = {}) => ({ type: 'AddContact', details: aContact(over) }) as const
const eraseAda: Extract<CommandInput, { type: 'ErasePerson' }> = {
  ...{ type: 'ErasePerson', contact: 'contact-1' },
  ...{ emails: [], names: [], texts: [] },
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

/** What a new engagement for mail refuses, by the code of the rejection. */
const refusals: Readonly<Record<Exclude<RejectionCode, Unreachable>, Refusal>> = {
  'stale-revision': { command: move('100', 'complete', 7), words: /at revision 0; .* revision 7/ },
  'unknown-task': { command: move('constructor', 'complete'), words: /no task constructor/ },
  'unknown-process': { command: { ...end, process: 'nope' }, words: /no process nope/ },
  'unknown-step': {
    command: { ...addition, step: 'nope', role: null, service: null },
    words: /process workshop has no step nope/,
  },
  'unknown-outcome': { command: { ...end, outcome: 'nope' }, words: /outcome nope, expected one of gaps, enable/ },
  'unknown-service': { command: { ...known, scope: aScope('fax') }, words: /no service fax/ },
  'unknown-role': { command: { ...addition, role: 'cook', service: null }, words: /no role cook/ },
  'unknown-fact': { command: { ...known, facts: { age: 1 } }, words: /no fact age/ },
  'wrong-fact-value': { command: { ...known, facts: { seats: 'many' } }, words: /seats .* expected a whole number/ },
  'unknown-person': { command: assign('100', 'who'), words: /no person who/ },
  'empty-scope': { command: { ...known, scope: [] }, words: /at least one service/ },
  'wrong-date': {
    command: { type: 'SetTaskDate', due: '2026-02-30', reason: 'So', ...of('100') },
    words: /date 2026-02-30/,
  },
  'wrong-calendar': { command: { ...calendar, calendar: { ...week, workingDays: [] } }, words: /no working day/ },
  'wrong-evidence': { command: link('javascript:alert(1)'), words: /begins with https:\/\/ or http:\/\// },
  'unknown-evidence': { command: unlink, words: /no evidence none/ },
  'reason-required': { command: { ...move('100', 'cancelled'), reason: ' ' }, words: /cancelled only with a reason/ },
  'task-not-applicable': { command: move('103', 'complete'), words: /task 103 does not apply/ },
  'gate-shut': { command: move('900', 'complete'), words: /gate 900 stays shut until .*: 100, 102\./ },
  'no-gate': { command: { ...overrule, ...of('100') }, words: /100 is no gate/ },
  'gate-not-shut': {
    command: overrule,
    before: [move('100', 'complete'), move('102', 'complete')],
    words: /900 is not shut/,
  },
  'right-required': { command: overrule, actor: 'ben', words: /ben lacks the right to overrule gates/ },
  'not-mandatory': { command: { ...waive, ...of('101') }, words: /101 is not mandatory/ },
  'waiver-over': { command: { ...waive, until: '2026-02-28' }, words: /last day 2026-02-28, expected 2026-03-01/ },
  'no-waiver': { command: { type: 'EndWaiver', ...of('100') }, words: /100 has no waiver/ },
  'not-the-approver': {
    command: { type: 'ApproveWaiver', ...of('100', 2) },
    actor: 'ben',
    before: [{ ...waive, until: '2026-03-09' }],
    words: /approval of zoe/,
  },
  'cannot-fill': {
    command: { ...slot, role: 'architect', people: ['ben'], expectedRevision: 0 },
    words: /ben cannot fill/,
  },
  'process-not-ready': { command: end, words: /workshop still waits for 900/ },
  'process-completed': { command: { ...ended, expectedRevision: 2 }, before: [ended], words: /has ended already/ },
  'process-not-completed': {
    command: { type: 'ReopenProcess', process: 'enable', expectedRevision: 0 },
    words: /enable has not ended/,
  },
  'unknown-request': { command: { type: 'ApproveRequest', ...ofRequest('none') }, words: /no request none/ },
  'request-stage': {
    command: (seen) => ({ type: 'AcceptAssignment', ...ofRequest(seen) }),
    before: [asking],
    words: /is submitted, expected one that is assigned\.$/,
  },
  'own-request': {
    command: (seen) => ({ type: 'ApproveRequest', ...ofRequest(seen) }),
    before: [asking],
    words: /somebody else has to decide it/,
  },
  'not-theirs': {
    command: (seen) => ({ type: 'WithdrawRequest', reason: 'So', ...ofRequest(seen) }),
    before: [asking],
    actor: 'ben',
    words: /this is up to zoe/,
  },
  'not-granted': {
    command: move('100', 'complete'),
    before: [assign('101', 'gil')],
    actor: 'gil',
    words: /gil has no part in the task 100/,
  },
  'withdraw-instead': { command: { type: 'Undo', seq: 2 }, before: [asking], words: /withdraw it instead/ },
  'text-required': { command: { ...asking, why: ' ' }, words: /The why is empty/ },
  'route-unknown': { command: { ...asking, role: 'engineer' }, words: /not known: regulated\./ },
  'self-serve': { command: { ...asking, language: 'de' }, words: /By row 2 of the table ask:whom nobody is sent/ },
  'no-route': {
    command: { ...asking, role: 'engineer' },
    before: [{ ...known, facts: { seats: 1, regulated: false } }],
    words: /No row of the table ask:whom/,
  },
  ...workshopRefusals,
  ...noteRefusals,
  'bulk-refused': {
    command: { type: 'ChangeTasks', commands: [move('100', 'complete'), move('900', 'complete')] },
    words: /^Change 2, of the task 900, is refused, so none was made: The gate 900 stays shut until .*: 102\.$/,
  },
  'no-questionnaire': { command: { ...send, ...of('100') }, words: /task 100 sends no questionnaire/ },
  'questionnaire-stage': {
    command: { type: 'ReviewQuestionnaire', ...of('101') },
    words: /task 101 is not sent, expected one that is returned or in review/,
  },
  'respondent-required': { command: { ...send, to: { name: ' ', email: null } }, words: /expected a name/ },
  'wrong-email': {
    command: { ...send, to: { name: 'Kim', email: 'Kim <kim@example.org>' } },
    words: /address "Kim <kim@example.org>", expected/,
  },
  'unknown-question': { command: save({ constructor: 1 }), words: /no question constructor/ },
  'unknown-section': { command: save({}, { customer: rows() }), words: /no section customer with rows/ },
  'wrong-answer': {
    command: save({}, { mailboxes: rows({ kind: 'box' }, { kind: 'fax' }) }),
    before: [send],
    words: /answer "fax" to kind in row 2, expected one of box, gmail, imap/,
  },
  'wrong-rows': {
    command: save({}, { mailboxes: { from: 0, remove: 1, rows: [] } }),
    before: [send],
    words: /mailboxes has 0 rows/,
  },
  'too-many-rows': {
    command: save({}, { mailboxes: rows(...Array.from({ length: 10_000 }, () => ({}))) }, 3),
    before: [send, save({}, { mailboxes: rows({}) })],
    words: /would have 10001 rows, expected at most 10000/,
  },
  'answers-missing': {
    command: { type: 'ReturnQuestionnaire', ...of('101', 3) },
    before: [send, save({ rules: false }, { mailboxes: rows({ kind: 'box' }) })],
    words: /^Required answers are missing: people, address in row 1\.$/,
  },
  'unknown-contact': {
    command: { type: 'ChangeContact', contact: 'contact-9', details: aContact(), expectedRevision: 0 },
    words: /no contact contact-9/,
  },
  'wrong-contact-line': {
    command: add({ name: 'Ada\nBcc: all@example.org' }),
    words: /name "Ada\\nBcc: all@example\.org", expected text on one line/,
  },
  'wrong-phone': { command: add({ phone: 'call me' }), words: /phone number "call me", expected/ },
  'contact-twice': { command: add(), before: [add()], words: /"ada@example\.org": contact-1 has it/ },
  'survey-without-address': {
    command: add({ email: null, survey: { language: 'en' } }),
    words: /^Only a customer with an address/,
  },
  'contact-erased': {
    command: { type: 'ChangeContact', contact: 'contact-1', details: aContact(), expectedRevision: 3 },
    before: [add(), eraseAda],
    words: /contact-1 was erased/,
  },
  'erase-instead': { command: { type: 'Undo', seq: 2 }, before: [add()], words: /contact-1 cannot be unmade: erase/ },
  'nobody-to-erase': { command: { ...eraseAda, contact: null }, words: /^Nobody is named/ },
  'unknown-identity': {
    command: { ...eraseAda, contact: null, emails: ['bo@example.org'] },
    words: /Nothing is kept of "bo@example\.org"/,
  },
  'unknown-time-entry': {
    command: { type: 'RemoveTime', entry: 'time-9', expectedRevision: 0 },
    words: /no entry time-9/,
  },
  'time-ahead': { command: { ...work, day: '2026-03-09' }, words: /day 2026-03-09, expected 2026-03-01 at the latest/ },
  'day-full': {
    command: { ...work, minutes: 41 },
    before: [{ ...work, minutes: 1400 }],
    words: /zoe has 1400 minutes on 2026-02-27 already/,
  },
  'wrong-time-text': { command: { ...work, text: 'one\ntwo' }, words: /text "one\\ntwo", expected one line/ },
  'unknown-event': { command: { type: 'Undo', seq: 9 }, words: /no event 9/ },
  'cannot-undo': { command: { type: 'Undo', seq: 1 }, words: /Event 1 began the engagement/ },
  'changed-since': {
    command: { type: 'Undo', seq: 2 },
    before: [assign('100', 'ben'), move('100', 'complete', 2)],
    words: /Event 3 has changed since what event 2 did/,
  },
  'nothing-to-change': { command: move('100', 'not-started'), words: /as asked for already/ },
}

for (const [code, { command, words, actor = 'zoe', before = [] }] of Object.entries(refusals)) {
  test(`[S6] ${code} is a problem with its code, its data and a sentence`, async (t) => {
    const server = await aServer(t, { team: [...people, gil] })
    const { id } = await anEngagement(server)
    for (const one of before) await server.have(id, one)
    const seen = await server.look(id)
    const response = await server.ask(id, typeof command === 'function' ? command(seen) : command, { actor })
    const problem = await problemOf(response)
    assert.equal(problem.code, code, problem.detail)
    assert.equal(response.status, problemCodes[problem.code].status)
    assert.equal(problem.rejection?.code, code)
    assert.match(problem.detail, /^[a-zA-Z].*\.$/)
    assert.match(problem.detail, words)
    assert.deepEqual(await server.look(id), seen)
  })
}

test('[S6] a waiver is approved by who has the right, also where somebody else names them', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const refused = await server.ask(id, { ...waive, approver: 'ben' }, { actor: 'ben' })
  assert.equal(refused.status, 403)
  const { code, detail, rejection } = await problemOf(refused)
  assert.equal(code, 'right-required')
  assert.deepEqual(rejection, { code, right: 'approve-waivers', person: 'ben' })
  assert.equal(detail, 'ben lacks the right to approve waivers.')
})

test('[S6] a beginning that is none is refused with the same words', async (t) => {
  const server = await aServer(t)
  const begin = async (over: Record<string, unknown>) =>
    problemOf(await server.call('POST', '/api/engagements', { body: aBeginning(over) }))
  assert.equal((await begin({ startDate: '2026-02-30' })).code, 'wrong-date')
  assert.equal((await begin({ scope: [] })).code, 'empty-scope')
  assert.equal((await begin({ facts: { regulated: 1 } })).code, 'wrong-fact-value')
  const rows = await server.database.reader.selectFrom('event').selectAll().execute()
  assert.deepEqual(rows, [])
})

/** Two people who saw the same: what the first did, what the second asks, and where the record is that changed. */
const collisions: readonly (readonly [first: CommandInput, second: CommandInput, record: string])[] = [
  [move('100', 'in-progress'), assign('100', 'ben'), 'tasks'],
  [ended, { ...ended, outcome: 'end' }, 'processes'],
  [{ ...known, facts: { seats: 1 } }, known, 'everything'],
  [{ ...slot, people: ['zoe'], expectedRevision: 0 }, { ...slot, people: ['ben'], expectedRevision: 0 }, 'team'],
  [calendar, { ...calendar, calendar: { ...week, workingDays: [2] } }, 'calendars'],
  [schedule(), schedule(0, { time: '11:00' }), 'workshops'],
]

for (const [first, second, record] of collisions) {
  test(`[S5] a stale ${second.type} gets the record as it is now`, async (t) => {
    const server = await aServer(t)
    const { id } = await anEngagement(server)
    const now = await server.have(id, first)
    const current: Readonly<Record<string, unknown>> = {
      tasks: now.tasks.find(({ key }) => key === '100'),
      processes: now.processes.find(({ process }) => process === 'enable'),
      everything: now,
      team: { slot: now.team.roles[0]?.slots[0], revision: 2 },
      calendars: { calendar: now.team.calendars[0]?.calendar, revision: 2 },
      workshops: now.workshops[0],
    }
    const response = await server.ask(id, second)
    assert.equal(response.status, 409)
    const problem = await problemOf(response)
    assert.equal(problem.code, 'stale-revision')
    assert.deepEqual(problem.current, current[record])
  })
}

test('[S9] everybody may look; what they may do is said', async (t) => {
  const server: TestServer = await aServer(t)
  const { id } = await anEngagement(server)
  const nothing = {
    change: false,
    approveWaivers: false,
    overruleGates: false,
    decideRequests: false,
    redactNotes: false,
    answer: false,
    only: null,
  }
  for (const [actor, can] of [
    [
      'zoe',
      {
        change: true,
        approveWaivers: true,
        overruleGates: true,
        decideRequests: true,
        redactNotes: true,
        answer: true,
        only: null,
      },
    ],
    ['ben', { ...nothing, change: true, answer: true }],
    ['carla', { ...nothing, answer: true }],
    ['nobody', nothing],
    [null, nothing],
  ] as const) {
    const response = await server.call('GET', `/api/engagements/${id}`, { actor })
    assert.equal(response.status, 200)
    assert.deepEqual(((await response.json()) as { can: unknown }).can, can)
  }
})
