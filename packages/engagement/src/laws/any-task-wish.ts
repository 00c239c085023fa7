import fc from 'fast-check'
import type { EvidenceContent } from '../state/task-record.ts'
import { type TaskState, taskStates } from '../state/task-state.ts'
import type { TaskWish } from './wish.ts'

/** The rows of the fixture's release, those for each service too, and the first tasks that people add. */
export const rows = [
  ...['100', '101', '102', '200', '201', '202', '203', 'constructor', '300', '301', '400'],
  ...['500', '501', '502', '503'],
  ...['600@mail', '600@files', '600@chat', '601@files', '601@chat', '911', '+1'],
]

/** A task of the fixture's release, or seldom one that it lacks. */
export const anyTask = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...rows) },
  { weight: 4, arbitrary: fc.constantFrom('900', '910') },
  { weight: 1, arbitrary: fc.constantFrom('999', '__proto__', '600', '600@onboarding', '+2') },
)

/** Who there is, and seldom somebody who is not. */
export const anyPerson = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('ana', 'bo', 'dan') },
  { weight: 1, arbitrary: fc.constant('cleo') },
)

/** Whom work is given to: mostly a person, else a contact whom there may be. */
const anyOwner = fc.oneof(
  { weight: 6, arbitrary: anyPerson },
  { weight: 1, arbitrary: fc.constantFrom('contact-1', 'contact-2') },
)

/** Days around those of a history, and seldom what is none. */
export const anyDay = fc.constantFrom(
  ...['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-25', '2026-11-30', '2027-02-30'],
)

const anyReason = fc.constantFrom('sold', ' they have it ', '', ' ')
const anyState = fc.oneof(
  { weight: 3, arbitrary: fc.constant<TaskState>('complete') },
  // The table of states is closed: its keys are the states.
  { weight: 3, arbitrary: fc.constantFrom(...(Object.keys(taskStates) as TaskState[])) },
)
const anyEvidence = fc.constantFrom('e1', 'e2')
const anyContent = fc.constantFrom<EvidenceContent>(
  { kind: 'note', text: ' seen ' },
  { kind: 'note', text: ' ' },
  { kind: 'link', title: '', href: 'https://example.org/a?b#c' },
  { kind: 'link', title: 'it', href: 'javascript:alert(1)' },
  { kind: 'file', name: 'a.pdf', hash: 'ab'.repeat(32), size: 7 },
)

/** Anything that a person may want of one of these tasks; a part of it is refused. */
export function anyTaskWish(tasks: fc.Arbitrary<string> = anyTask): fc.Arbitrary<TaskWish> {
  return tasks.chain((name) => {
    const task = fc.constant(name)
    const [reason, until, assignee] = [anyReason, fc.option(anyDay), fc.option(anyOwner)]
    const kind = <Type extends TaskWish['type']>(type: Type) => fc.constant(type)
    return fc.oneof<fc.MaybeWeightedArbitrary<TaskWish>[]>(
      { weight: 10, arbitrary: fc.record({ type: kind('ChangeTaskState'), task, to: anyState, reason }) },
      { weight: 2, arbitrary: fc.record({ type: kind('AssignTask'), task, assignee }) },
      { weight: 2, arbitrary: fc.record({ type: kind('SetTaskDate'), task, due: until, reason }) },
      { weight: 4, arbitrary: fc.record({ type: kind('WaiveTask'), task, reason, approver: anyPerson, until }) },
      { weight: 2, arbitrary: fc.record({ type: kind('ApproveWaiver'), task }) },
      { weight: 1, arbitrary: fc.record({ type: kind('EndWaiver'), task }) },
      { weight: 2, arbitrary: fc.record({ type: kind('OverruleGate'), task, reason }) },
      { weight: 2, arbitrary: fc.record({ type: kind('LinkEvidence'), task, id: anyEvidence, content: anyContent }) },
      { weight: 2, arbitrary: fc.record({ type: kind('UnlinkEvidence'), task, evidence: anyEvidence }) },
    )
  })
}
