import fc from 'fast-check'
import type { Command } from '../command/command.ts'
import type { DecisionContext } from '../command/decision-context.ts'
import type { Rejection } from '../command/rejection.ts'
import { aContact } from '../fixtures/a-contact.ts'
import { aMoment, aRun, type Run } from '../fixtures/a-run.ts'
import type { Engagement, Instant } from '../state/engagement.ts'
import { noteStories } from './any-note-wish.ts'
import { wholeAnswers } from './any-questionnaire-wish.ts'
import { rows } from './any-task-wish.ts'
import { anyFacts, anyScope, anyWish } from './any-wish.ts'
import { commandOf, type TaskWish, type Wish } from './wish.ts'

/** A wish of somebody, some days after the one before it, who saw the record `behind` revisions ago. */
export interface Attempt {
  readonly wish: Wish
  readonly actor: string
  readonly days: number
  readonly behind: number
}

/** An engagement and what people want of it. */
export interface History {
  readonly beginning: Parameters<typeof aRun>[0]
  readonly attempts: readonly Attempt[]
}

const anyAttempt: fc.Arbitrary<readonly Attempt[]> = fc
  .record({
    wish: anyWish,
    actor: fc.oneof(
      { weight: 6, arbitrary: fc.constant('ana') },
      { weight: 1, arbitrary: fc.constantFrom('bo', 'dan') },
    ),
    days: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 2) }),
    behind: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, -1) }),
  })
  .map((attempt) => [attempt])

const anyUntil = fc.constantFrom('2026-11-23', '2026-11-25', null)

/** How one task is taken out of the way of its gates. */
function anyClearing(task: string): fc.Arbitrary<TaskWish> {
  return fc.oneof(
    fc.constant({ type: 'ChangeTaskState', task, to: 'complete', reason: null } as const),
    fc.constant({ type: 'ChangeTaskState', task, to: 'cancelled', reason: 'no' } as const),
    anyUntil.map((until) => ({ type: 'WaiveTask', task, reason: 'later', approver: 'ana', until }) as const),
  )
}

/** Somebody clears the table: by single wishes alone a gate would hardly ever get ready. */
const anyClearance: fc.Arbitrary<readonly Attempt[]> = fc
  .tuple(fc.tuple(...rows.map(anyClearing)), fc.subarray(['900', '910']))
  .map(([wishes, gates]) =>
    [...wishes, ...gates.map((task) => ({ type: 'ChangeTaskState', task, to: 'complete', reason: null }) as const)].map(
      (wish) => ({ wish, actor: 'ana', days: 0, behind: 0 }),
    ),
  )

const by = (actor: string, wish: Wish): Attempt => ({ wish, actor, days: 0, behind: 0 })
const fill = (role: string, service: string | null) =>
  ({ type: 'AssignRole', role, service, people: ['bo'], primary: 'bo' }) as const
const moveOn = (task: string) => ({ type: 'ChangeTaskState', task, to: 'in-progress', reason: null }) as const

const wish = {
  task: '100',
  role: 'architect',
  service: null,
  language: 'en',
  where: 'remote',
  why: 'stuck',
  tried: null,
} as const
const session = { minutes: 60, timeZone: 'Europe/Berlin', place: null, link: null, host: 'bo' }
const schedule = (task: string, date: string) => ({
  ...({ type: 'ScheduleWorkshop', task, date, time: '09:30' } as const),
  ...session,
})
const prepare = (task: string) =>
  ({
    type: 'PrepareWorkshop',
    task,
    agenda: null,
    attendees: ['ada', 'bob'].map((name) => ({
      name,
      email: `${name}@example.org`,
      party: 'customer' as const,
      role: null,
      person: null,
      optional: false,
      language: null,
    })),
  }) as const
const reply = (task: string, ago: number) =>
  ({ type: 'RecordReply', task, email: 'ada@example.org', answer: 'accepted', comment: null, ago }) as const
const hold = (task: string) =>
  ({
    type: 'HoldWorkshop',
    task,
    attended: ['ada@example.org'],
    decisions: [],
    actions: [{ name: 'Ask', owner: 'bo', due: '2026-11-30', mandatory: true }],
    minutes: '',
  }) as const
const material = { task: '100', title: 'Slides', language: 'en' } as const
const slides = (hash: string) => ({ kind: 'file', name: 'slides.pdf', hash: hash.repeat(32), size: 7 }) as const
const sentM1 = { type: 'HandOverMaterial', task: '100', material: 'm1' } as const

/** What people do one after the other, of which somebody always leaves something out. */
const stories: readonly (readonly Attempt[])[] = [
  ...noteStories.map((story) => story.map(([actor, wish]) => by(actor, wish))),
  [
    by('bo', { type: 'AddContact', details: aContact({ email: 'ada@example.org' }) }),
    by('bo', { type: 'ChangeContact', contact: 'contact-1', details: aContact({ title: 'CIO' }) }),
    by('ana', { type: 'Undo', ago: 0 }),
    by('ana', { type: 'AddContact', details: aContact({ email: 'ada@example.org' }) }),
    by('ana', { type: 'ErasePerson', contact: 'contact-1', emails: [], names: [], texts: [] }),
    by('bo', { type: 'ChangeContact', contact: 'contact-1', details: aContact({ title: 'CEO' }) }),
  ],
  [
    by('bo', { type: 'WaiveTask', task: '100', reason: 'later', approver: 'ana', until: null }),
    by('bo', { type: 'ApproveWaiver', task: '100' }),
    by('ana', { type: 'ApproveWaiver', task: '100' }),
    by('bo', { type: 'EndWaiver', task: '100' }),
    by('bo', { type: 'Undo', ago: 0 }),
    by('ana', { type: 'Undo', ago: 0 }),
  ],
  [
    by('ana', { type: 'CompleteProcess', process: 'workshop', outcome: 'enable' }),
    by('ana', { type: 'ReopenProcess', process: 'workshop' }),
    by('ana', moveOn('900')),
    by('bo', moveOn('100')),
    by('ana', { type: 'Undo', ago: 1 }),
    by('ana', { type: 'Undo', ago: 2 }),
    by('ana', { type: 'OverruleGate', task: '900', reason: 'now' }),
  ],
  [
    by('ana', {
      type: 'ChangeTasks',
      wishes: [{ type: 'OverruleGate', task: '910', reason: 'now' }, moveOn('911')],
    }),
    by('ana', { type: 'CompleteProcess', process: 'handover', outcome: 'end' }),
    by('bo', { type: 'Undo', ago: 1 }),
  ],
  [
    by('bo', { type: 'AskForPerson', id: 'q1', ...wish }),
    by('ana', { type: 'AskBack', request: 'q1', question: 'Since when?' }),
    by('bo', { type: 'AnswerRequest', request: 'q1', answer: 'May' }),
    by('ana', { type: 'ApproveRequest', request: 'q1' }),
    by('ana', { type: 'Undo', ago: 0 }),
    by('ana', { type: 'Undo', ago: 0 }),
    by('ana', { type: 'AssignPerson', request: 'q1', person: 'dan' }),
    by('dan', { type: 'DeclineAssignment', request: 'q1', reason: 'away' }),
    by('dan', { type: 'Undo', ago: 0 }),
    by('dan', { type: 'AcceptAssignment', request: 'q1' }),
    by('bo', { type: 'EndRequest', request: 'q1', summary: 'done' }),
    by('bo', { type: 'Undo', ago: 0 }),
  ],
  [
    by('ana', { type: 'AskForPerson', id: 'q2', ...wish }),
    by('ana', { type: 'Undo', ago: 0 }),
    by('dan', { type: 'RejectRequest', request: 'q2', reason: 'Read the guide' }),
    by('bo', { type: 'Undo', ago: 0 }),
    by('dan', { type: 'Undo', ago: 0 }),
    by('dan', { type: 'ApproveRequest', request: 'q2' }),
    by('ana', { type: 'WithdrawRequest', request: 'q2', reason: 'It works' }),
  ],
  [
    by('ana', fill('engineer', null)),
    by('bo', prepare('100')),
    by('bo', schedule('100', '2026-11-22')),
    by('bo', { type: 'InviteToWorkshop', task: '100' }),
    by('bo', reply('100', 0)),
    by('bo', reply('100', 3)),
  ],
  [
    by('bo', schedule('100', '2026-11-21')),
    by('ana', hold('100')),
    by('ana', { type: 'Undo', ago: 0 }),
    by('ana', { type: 'Undo', ago: 0 }),
    by('bo', { type: 'ReviseMinutes', task: '100', attended: [], decisions: ['so'], minutes: 'done' }),
  ],
  [
    by('bo', { type: 'PutMaterial', ...material, material: null, id: 'm1', content: slides('ab') }),
    by('bo', sentM1),
    by('bo', { type: 'PutMaterial', ...material, material: 'm1', id: 'm1', content: slides('cd') }),
    by('bo', sentM1),
    by('bo', { type: 'RemoveMaterial', task: '100', material: 'm1' }),
    by('bo', { type: 'Undo', ago: 0 }),
  ],
  [
    by('bo', schedule('200', '2026-11-30')),
    by('bo', { type: 'CallOffWorkshop', task: '200', why: 'cancelled', reason: 'ill' }),
    by('bo', { type: 'Undo', ago: 0 }),
    by('bo', schedule('200', '2026-11-21')),
    by('bo', { type: 'CallOffWorkshop', task: '200', why: 'no-show', reason: 'ill' }),
  ],
  [
    by('ana', { type: 'AssignRole', role: 'engineer', service: 'mail', people: ['bo'], primary: null }),
    by('ana', { type: 'AssignRole', role: 'champion', service: null, people: ['ana'], primary: null }),
    by('bo', { type: 'LinkEvidence', task: '100', id: 'e1', content: { kind: 'note', text: 'seen' } }),
    by('bo', { type: 'UnlinkEvidence', task: '100', evidence: 'e1' }),
    by('bo', { type: 'WaiveTask', task: '100', reason: 'later', approver: 'ana', until: null }),
    by('dan', { type: 'ApproveWaiver', task: '100' }),
  ],
]
const worked = { person: 'bo', day: '2026-11-22', minutes: 45, task: '100', service: null, text: 'call' }
const times: readonly Attempt[] = [
  by('bo', { type: 'LogTime', ...worked }),
  by('bo', { type: 'ChangeTime', entry: 'time-1', ...worked, minutes: 1400 }),
  by('ana', { type: 'LogTime', ...worked, minutes: 60 }),
  by('dan', { type: 'RemoveTime', entry: 'time-1' }),
  by('bo', { type: 'RemoveTime', entry: 'time-1' }),
  by('dan', { type: 'Undo', ago: 0 }),
  by('bo', { type: 'Undo', ago: 0 }),
  by('bo', { type: 'Undo', ago: 2 }),
]
const survey = (task: string): readonly Attempt[] => [
  by('ana', { type: 'SendQuestionnaire', task, to: { name: 'Kim', email: null }, due: null }),
  by('bo', { type: 'SaveAnswers', task, values: wholeAnswers, rows: { sources: [{ name: 'a', kind: 'box' }] } }),
  by('bo', { type: 'ReturnQuestionnaire', task }),
  by('ana', { type: 'ReviewQuestionnaire', task }),
]
/** A questionnaire goes to and fro, and is accepted in the end. */
const surveys: readonly (readonly Attempt[])[] = ['202', '910'].map((task) => [
  ...survey(task),
  by('ana', { type: 'RejectAnswers', task, remarks: { people: 'Really?' }, reason: null }),
  by('bo', { type: 'SaveAnswers', task, values: { people: 20_000, rules: false, auditor: null }, rows: {} }),
  by('bo', { type: 'ReturnQuestionnaire', task }),
  by('dan', { type: 'ReviewQuestionnaire', task }),
  by('dan', { type: 'AcceptAnswers', task }),
  by('ana', { type: 'Undo', ago: 0 }),
  by('ana', { type: 'Undo', ago: 0 }),
  by('ana', { type: 'SendQuestionnaire', task, to: { name: 'Lee', email: null }, due: null }),
])
const anySurvey = fc.constantFrom(...surveys).chain((whole) =>
  fc.oneof(
    fc.nat(whole.length).map((end) => whole.slice(0, end)),
    fc.subarray([...whole], { minLength: 6 }),
  ),
)

const anyStory = fc.oneof(...[...stories, times].map((story) => fc.subarray([...story], { minLength: 2 })))

const anyPart = fc.oneof(
  { weight: 30, arbitrary: anyAttempt },
  { weight: 1, arbitrary: anyClearance },
  { weight: 7, arbitrary: anyStory },
  { weight: 2, arbitrary: anySurvey },
)

function anyHistoryOf(parts: number): fc.Arbitrary<History> {
  return fc.record({
    beginning: fc.record({ scope: anyScope, facts: anyFacts }),
    attempts: fc.array(anyPart, { maxLength: parts, size: 'max' }).map((attempts) => attempts.flat()),
  })
}

/** A history of attempts, most of them up to date. */
export const anyHistory = anyHistoryOf(60)

/** A history behind which something is to happen. */
export const anyShortHistory = anyHistoryOf(15)

/** One attempt, with what came of it. */
export interface Episode {
  readonly before: Engagement
  readonly command: Command
  readonly context: DecisionContext
  readonly rejection: Rejection | null
}

/** The engagement that these attempts lead to; `watch` is told of each of them. */
export function live({ beginning, attempts }: History, watch: (run: Run, episode: Episode) => void = () => {}): Run {
  const run = aRun(beginning)
  let days = 0
  for (const { wish, actor, days: passed, behind } of attempts) {
    days += passed
    const context = { ...run.context, actor, now: momentOn(days, run.log.length) }
    const command = commandOf(run, wish, behind)
    const before = run.state
    const rejection = run.try(command, context)
    watch(run, { before, command, context, rejection })
  }
  return run
}

/** A moment so many days after the first, behind everything that has happened. */
export function momentOn(days: number, events: number): Instant {
  return new Date(Date.parse(aMoment) + days * 86_400_000 + events).toISOString()
}
