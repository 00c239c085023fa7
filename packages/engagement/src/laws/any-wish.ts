import type { KnownFacts, ProcessId, ServiceId, TaskId } from '@fairlead/playbook'
import fc from 'fast-check'
import type { Command } from '../command/command.ts'
import type { Run } from '../fixtures/a-run.ts'
import type { PersonId } from '../state/engagement.ts'
import { processRecord, taskRecord } from '../state/records.ts'
import { type TaskState, taskStates } from '../state/task-state.ts'

/** What somebody wants, before they have looked at the engagement: a command without its revision. */
export type Wish = TaskWish | ReviseWish | ProcessWish

/** A wish about one task. */
export type TaskWish = { readonly task: TaskId } & (
  | { readonly kind: 'move'; readonly to: TaskState; readonly reason: string | null }
  | { readonly kind: 'assign'; readonly to: PersonId | null }
)

/** Other services in scope, other facts. */
export interface ReviseWish {
  readonly kind: 'revise'
  readonly scope: readonly ServiceId[]
  readonly facts: KnownFacts
}

/** A wish about one process. */
export type ProcessWish = { readonly process: ProcessId } & (
  | { readonly kind: 'end'; readonly outcome: string }
  | { readonly kind: 'reopen' }
)

const rows = [
  '100',
  '101',
  '102',
  '200',
  '201',
  '202',
  '203',
  'constructor',
  '300',
  '301',
  '400',
  '500',
  '501',
  '502',
  '503',
]

/** A task of the fixture's release, or seldom one that it lacks. */
export const anyTask = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...rows) },
  { weight: 3, arbitrary: fc.constant('900') },
  { weight: 1, arbitrary: fc.constantFrom('999', '__proto__') },
)

const anyState = fc.oneof(
  { weight: 3, arbitrary: fc.constant<TaskState>('complete') },
  { weight: 3, arbitrary: fc.constantFrom(...(Object.keys(taskStates) as TaskState[])) },
)
const anyReason = fc.constantFrom(null, '', ' ', 'sold', ' they have it ')

/** Facts of the fixture's release: each known or not, of the right type. */
export const anyFacts: fc.Arbitrary<KnownFacts> = fc.record(
  {
    seats: fc.constantFrom(0, 1, 19_999, 20_000, 50_000),
    segment: fc.constantFrom('small', 'large'),
    sources: fc.subarray(['box', 'gmail', 'imap']),
    regulated: fc.boolean(),
  },
  { requiredKeys: [], noNullPrototype: true },
)

/** A scope of the fixture's release with one service at least. */
export const anyScope = fc.subarray(['mail', 'files', 'chat', 'onboarding'], { minLength: 1 })

/** Anything that a person may want of one of these tasks. */
export function anyTaskWish(task: fc.Arbitrary<TaskId> = anyTask): fc.Arbitrary<TaskWish> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('move' as const), task, to: anyState, reason: anyReason }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('assign' as const), task, to: anyPerson }) },
  )
}

const anyPerson = fc.constantFrom('ana', 'bo', null, 'cleo')
const anyProcess = fc.constantFrom('workshop', 'enable')
const anyOutcome = fc.constantFrom('enable', 'remediate', 'end')

const anyProcessWish: fc.Arbitrary<ProcessWish> = fc.oneof(
  fc.record({ kind: fc.constant('end' as const), process: anyProcess, outcome: anyOutcome }),
  fc.record({ kind: fc.constant('reopen' as const), process: anyProcess }),
)

const anyReviseWish = fc.record({
  kind: fc.constant('revise' as const),
  scope: fc.oneof({ weight: 9, arbitrary: anyScope }, { weight: 1, arbitrary: fc.constant([]) }),
  facts: anyFacts,
})

/** Anything that a person may want of the fixture's release; a part of it is refused. */
export const anyWish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 20, arbitrary: anyTaskWish() },
  { weight: 2, arbitrary: anyReviseWish },
  { weight: 3, arbitrary: anyProcessWish },
)

/** A wish of somebody who saw the engagement `behind` revisions of its record ago. */
export interface Attempt {
  readonly wish: Wish
  readonly behind: number
}

const anyAttempt: fc.Arbitrary<readonly Attempt[]> = fc
  .record({
    wish: anyWish,
    behind: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, -1) }),
  })
  .map((attempt) => [attempt])

/** Someone clears the table: by single wishes alone a gate would hardly ever get ready. */
const clearance: readonly Attempt[] = [...rows, '900'].map((task) => ({
  wish: { kind: 'move', task, to: 'complete', reason: null },
  behind: 0,
}))

/** A history of attempts, most of them up to date. */
export const anyAttempts: fc.Arbitrary<readonly Attempt[]> = fc
  .array(fc.oneof({ weight: 30, arbitrary: anyAttempt }, { weight: 1, arbitrary: fc.constant(clearance) }), {
    maxLength: 60,
    size: 'max',
  })
  .map((attempts) => attempts.flat())

/** The command of somebody who has this wish and sees the engagement as it is now, or `behind` revisions ago. */
export function commandOf(run: Run, wish: Wish, behind = 0): Command {
  switch (wish.kind) {
    case 'move': {
      const { task, to, reason } = wish
      const expectedRevision = taskRecord(run.state, task).revision - behind
      return { type: 'ChangeTaskState', task, to, reason, expectedRevision }
    }
    case 'assign': {
      const { task, to } = wish
      return { type: 'AssignTask', task, assignee: to, expectedRevision: taskRecord(run.state, task).revision - behind }
    }
    case 'revise':
      return { ...wish, type: 'ReviseFacts', expectedRevision: run.state.factsRevision - behind }
    case 'end': {
      const expectedRevision = processRecord(run.state, wish.process).revision - behind
      return { type: 'CompleteProcess', process: wish.process, outcome: wish.outcome, expectedRevision }
    }
    case 'reopen': {
      const expectedRevision = processRecord(run.state, wish.process).revision - behind
      return { type: 'ReopenProcess', process: wish.process, expectedRevision }
    }
  }
}
