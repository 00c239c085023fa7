import { canonicalJson } from '@fairlead/playbook'
import { type DecisionContext, lackOf } from '../command/decision-context.ts'
import type { Restoration } from '../command/event.ts'
import type { Rejection } from '../command/rejection.ts'
import type { ContactDetails, ContactId } from '../contact/contact-record.ts'
import { takenBy } from '../contact/same-contact.ts'
import { gateBlockers, processWaitsFor } from '../gate/gates.ts'
import { answersMissing, missingAnswers } from '../questionnaire/answers/missing-answers.ts'
import { questionnaireOf } from '../questionnaire/questionnaire-of.ts'
import { answerable, type QuestionnaireStage } from '../questionnaire/questionnaire-record.ts'
import { canOwn } from '../site/guest.ts'
import { isInPlay, type Standing } from '../standing/standing.ts'
import type { PersonId } from '../state/engagement.ts'
import { factsOf, questionnaireRecord, taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import { type TaskRecord, untouchedTask } from '../state/task-record.ts'
import { canFill } from '../team/person.ts'
import type { TeamSlot } from '../team/team-slot.ts'
import { timeUndoHindrance } from '../time/time-undo-hindrance.ts'
import { untouchedWorkshop, type WorkshopContent } from '../workshop/workshop-record.ts'
import { workshopRecord } from '../workshop/workshop-record-of.ts'
import { noteUndoHindrance } from './note-undo-hindrance.ts'
import { requestUndoHindrance } from './request-undo-hindrance.ts'

/** What an undo would do: where the engagement stands, what would be restored, and where it would stand then. */
interface Reversal {
  readonly before: Standing
  readonly restored: Restoration
  readonly after: Standing
}

/**
 * Why records cannot be again what they were, or `null`: an undo does nothing that no command could do [E38].
 *
 * It opens no gate that is shut, ends no process that waits, brings no approval back without the right to give it, does
 * no work on what does not apply, changes nobody else's time without the right to, returns nothing of which something is missing, unwrites no note, and gives nothing to people who are gone or
 * cannot do it.
 */
export function undoHindrance(reversal: Reversal, context: DecisionContext): Rejection | null {
  const { restored, after } = reversal
  for (const { task, record } of restored.tasks) {
    const hindrance = hindranceOfTask(reversal, { task, record: record ?? untouchedTask }, context)
    if (hindrance !== null) return hindrance
  }
  for (const { process, completion } of restored.processes) {
    const waitsFor = completion === null ? [] : processWaitsFor(after, process)
    if (waitsFor.length > 0) return { code: 'process-not-ready', process, waitsFor }
  }
  for (const { task, record } of restored.workshops) {
    const hindrance = hindranceOfWorkshop(reversal, { task, record: record ?? untouchedWorkshop }, context)
    if (hindrance !== null) return hindrance
  }
  for (const { task, record } of restored.questionnaires) {
    const hindrance = hindranceOfQuestionnaire(reversal, task, record?.stage ?? 'not-sent')
    if (hindrance !== null) return hindrance
  }
  for (const { filled } of restored.team) {
    const hindrance = filled === null ? null : hindranceOfSlot(filled, context)
    if (hindrance !== null) return hindrance
  }
  for (const { contact, details } of restored.contacts) {
    const hindrance = hindranceOfContact(reversal, contact, details)
    if (hindrance !== null) return hindrance
  }
  for (const note of restored.notes) {
    const hindrance = noteUndoHindrance(reversal.before, note, context)
    if (hindrance !== null) return hindrance
  }
  for (const entry of restored.time) {
    const hindrance = timeUndoHindrance(reversal.before.engagement, entry, context)
    if (hindrance !== null) return hindrance
  }
  for (const request of restored.requests) {
    const hindrance = requestUndoHindrance(reversal.before, request, context)
    if (hindrance !== null) return hindrance
  }
  return null
}

interface RestoredTask {
  readonly task: TaskKey
  readonly record: Omit<TaskRecord, 'revision'>
}

function hindranceOfTask(
  { before, after }: Reversal,
  { task, record }: RestoredTask,
  context: DecisionContext,
): Rejection | null {
  const now = taskRecord(before.engagement, task)
  // A task that somebody added goes with its addition, whatever the plan says of it.
  if (now.added !== null && record.added === null) return null
  if (!isInPlay(after, task)) return { code: 'task-not-applicable', task }
  const isCompletion = record.state === 'complete' && now.state !== 'complete'
  const blockers = isCompletion ? gateBlockers(after, task) : []
  if (blockers.length > 0) return { code: 'gate-shut', task, blockers }
  const { assignee, waiver } = record
  const isGone = assignee !== null && assignee !== now.assignee && !canOwn(after.engagement, context.people, assignee)
  if (isGone) return { code: 'unknown-person', person: assignee }
  const isApproval = waiver !== null && waiver.approvedAt !== null
  const isSame = canonicalJson(waiver) === canonicalJson(now.waiver)
  return isApproval && !isSame ? lackOf('approve-waivers', context.actor, context) : null
}

function hindranceOfWorkshop(
  { before, after }: Reversal,
  { task, record }: { readonly task: TaskKey; readonly record: WorkshopContent },
  { people }: DecisionContext,
): Rejection | null {
  if (!isInPlay(after, task)) return { code: 'task-not-applicable', task }
  const now = workshopRecord(before.engagement, task)
  const known = new Set(peopleOf(now))
  const gone = peopleOf(record).find((person) => !known.has(person) && !people.has(person))
  return gone === undefined ? null : { code: 'unknown-person', person: gone }
}

/** Who has a part in what is to come of a workshop. */
function peopleOf({ session, attendees }: WorkshopContent): readonly PersonId[] {
  const host = session === null ? [] : [session.host]
  return [...host, ...(attendees ?? []).flatMap(({ person }) => person ?? [])]
}

function hindranceOfQuestionnaire(
  { before, after }: Reversal,
  task: TaskKey,
  stage: QuestionnaireStage,
): Rejection | null {
  if (!isInPlay(after, task)) return { code: 'task-not-applicable', task }
  const isReturn = stage === 'returned' && answerable.includes(questionnaireRecord(before.engagement, task).stage)
  const index = isReturn ? questionnaireOf(after, task) : null
  if (index === null) return null
  const { answers } = questionnaireRecord(after.engagement, task)
  const missing = missingAnswers(index, answers, factsOf(after.engagement))
  return missing.length === 0 ? null : answersMissing(task, missing)
}

/** Who was entered is erased, never unmade; and an address that another contact has by now is theirs [E186]. */
function hindranceOfContact(
  { before }: Reversal,
  contact: ContactId,
  details: ContactDetails | null,
): Rejection | null {
  return details === null ? { code: 'erase-instead', contact } : takenBy(before.engagement, details, contact)
}

function hindranceOfSlot({ role, people }: TeamSlot, context: DecisionContext): Rejection | null {
  for (const id of people) {
    const person = context.people.get(id)
    if (person === undefined) return { code: 'unknown-person', person: id }
    if (!canFill(person, role)) return { code: 'cannot-fill', role, person: id }
  }
  return null
}
