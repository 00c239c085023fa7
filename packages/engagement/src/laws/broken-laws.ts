import type { EngagementEvent, RecordedEvent, TaskEvent, Undone } from '../command/event.ts'
import type { ContactEvent } from '../contact/contact-event.ts'
import { isNoteEvent } from '../note/note-after.ts'
import type { NoteEvent } from '../note/note-event.ts'
import type { QuestionnaireEvent } from '../questionnaire/questionnaire-event.ts'
import { isRequestEvent } from '../request/after-request-event.ts'
import type { RequestEvent } from '../request/request-event.ts'
import type { Engagement, Instant } from '../state/engagement.ts'
import { evolve } from '../state/evolve.ts'
import { isTimeEvent } from '../time/time-after.ts'
import type { TimeEvent } from '../time/time-event.ts'
import { isWorkshopEvent } from '../workshop/evolve-workshop.ts'
import type { WorkshopEvent } from '../workshop/workshop-event.ts'
import { contactLaws, isContactEvent } from './broken-contact-laws.ts'
import { noteLaws, restoredNoteLaws } from './broken-note-laws.ts'
import { isQuestionnaireEvent, questionnaireLaws } from './broken-questionnaire-laws.ts'
import { requestLaws, restoredRequestLaws } from './broken-request-laws.ts'
import { isTaskEvent, type Law, type Moment, mayApprove, taskLaws } from './broken-task-laws.ts'
import { restoredTimeLaws, timeLaws } from './broken-time-laws.ts'
import { workshopLaws } from './broken-workshop-laws.ts'
import { gateOf, ownInPlay, ownLeft, ownOpenGates } from './own-opinion.ts'
import { ownMissing } from './own-questionnaire.ts'

type OtherEvent = Exclude<
  EngagementEvent,
  TaskEvent | RequestEvent | WorkshopEvent | QuestionnaireEvent | ContactEvent | NoteEvent | TimeEvent
>
type LaterMoment = Moment & { readonly log: readonly RecordedEvent[] }

const laws: {
  readonly [Type in OtherEvent['type']]: (
    event: Extract<OtherEvent, { type: Type }>,
    moment: LaterMoment,
  ) => readonly Law[]
} = {
  EngagementCreated: () => [['E15', false]],
  FactsRevised: ({ scope }) => [['E18', scope.length > 0]],
  TaskAdded: ({ task, added }, { log }) => [
    ['E49', !JSON.stringify(log).includes(JSON.stringify(task))],
    ['E49', added.name === added.name.trim() && added.name !== ''],
    ['E49', ['workshop kick-off', 'enable rules', 'handover leave'].includes(`${added.process} ${added.step}`)],
  ],
  RoleAssigned: ({ role, slot }, { context: { people } }) => [
    ['E42', slot === null || (slot.people.includes(slot.primary) && new Set(slot.people).size === slot.people.length)],
    ['E42', (slot?.people ?? []).every((id) => people.has(id) && (id !== 'dan' || role === 'architect'))],
  ],
  CalendarSet: ({ calendar: { timeZone, workingDays } }) => [
    ['E82', ['UTC', 'Pacific/Kiritimati', 'Pacific/Midway'].includes(timeZone)],
    ['E82', `${workingDays}` === `${[...new Set(workingDays)].sort()}`],
  ],
  ProcessCompleted: ({ process, outcome }, { before, recorded }) => [
    ['E27', mayEnd(before, process, recorded.at)],
    ['E29', (process === 'workshop' ? ['remediate', 'enable'] : ['end']).includes(outcome)],
    ['E29', (before.processes.get(process)?.completion ?? null) === null],
  ],
  ProcessReopened: ({ process }, { before }) => [['E30', (before.processes.get(process)?.completion ?? null) !== null]],
  BulkApplied: ({ events }, moment) => {
    let { before } = moment
    return events.flatMap((event) => {
      const found = taskLaws(event, { ...moment, before })
      before = evolve(before, { ...moment.recorded, seq: before.revision + 1, event })
      return found
    })
  },
  Undone: undoLaws,
}

function undoLaws({ restored, seq }: Undone, moment: LaterMoment): readonly Law[] {
  const { before, recorded, context } = moment
  const after = evolve(before, recorded)
  const isRemoved = (task: string) => before.tasks.get(task)?.added != null && after.tasks.get(task)?.added == null
  const opened = Object.entries(gateOf).filter(([, gate]) => isOpened(before, after, gate))
  const ended = restored.processes.filter(({ completion }) => completion !== null)
  const approved = restored.tasks.filter(({ task, record }) => {
    const { waiver } = record ?? {}
    return waiver?.approvedAt != null && JSON.stringify(waiver) !== JSON.stringify(before.tasks.get(task)?.waiver)
  })
  return [
    ['E38', restored.tasks.every(({ task }) => isRemoved(task) || ownInPlay(after, task))],
    ['E38', restored.workshops.every(({ task }) => ownInPlay(after, task))],
    ['E38', restored.questionnaires.every(({ task }) => ownInPlay(after, task) && mayBeReturned(task, before, after))],
    ['E38', opened.every(([process]) => ownLeft(after, process, recorded.at).size === 0)],
    ['E186', restored.contacts.every(({ contact, details }) => before.contacts.has(contact) && details !== null)],
    ['E38', ended.every(({ process }) => mayEnd(after, process, recorded.at))],
    ...restored.notes.flatMap(({ state }) => restoredNoteLaws(state, moment.log[seq - 1]?.event.type)),
    ...restored.requests.flatMap((one) => restoredRequestLaws(one, moment, moment.log[seq - 1]?.actor)),
    ...restored.time.flatMap((one) => restoredTimeLaws(one, moment)),
    ['E38', approved.length === 0 || mayApprove(recorded.actor, context)],
  ]
}

function mayBeReturned(task: string, before: Engagement, after: Engagement): boolean {
  const [was, is] = [before.questionnaires.get(task), after.questionnaires.get(task)]
  const isReturn = is?.stage === 'returned' && ['sent', 'in-progress', 'rejected'].includes(was?.stage ?? '')
  return !isReturn || ownMissing(is.answers).length === 0
}

function isOpened(before: Engagement, after: Engagement, gate: string): boolean {
  return ownOpenGates(after).has(gate) && !ownOpenGates(before).has(gate)
}

function mayEnd(state: Engagement, process: string, now: Instant): boolean {
  const gate = gateOf[process]
  return gate === undefined ? ownLeft(state, process, now).size === 0 : ownOpenGates(state).has(gate)
}

/** The laws by which this event should not have been at this moment, behind this log; none when all is well. */
export function lawsBrokenBy(moment: Moment, log: readonly RecordedEvent[]): readonly string[] {
  const { event } = moment.recorded
  if (isTaskEvent(event)) return broken(taskLaws(event, moment))
  if (isTimeEvent(event)) return broken(timeLaws(event, moment))
  if (isRequestEvent(event)) return broken(requestLaws(event, moment))
  if (isNoteEvent(event)) return broken(noteLaws(event, moment))
  if (isWorkshopEvent(event)) return broken(workshopLaws(event, moment))
  if (isContactEvent(event)) return broken(contactLaws(event, moment))
  if (isQuestionnaireEvent(event)) return broken(questionnaireLaws(event, moment))
  // The table pairs each event with its own laws, which the type checker cannot see through a union.
  const lawsOf = laws[event.type] as (event: OtherEvent, moment: LaterMoment) => readonly Law[]
  return broken(lawsOf(event, { ...moment, log }))
}

/** The names of those that do not hold. */
export function broken(all: readonly Law[]): readonly string[] {
  return all.filter(([, holds]) => !holds).map(([law]) => law)
}
