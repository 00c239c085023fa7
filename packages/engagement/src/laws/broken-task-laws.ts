import type { DecisionContext } from '../command/decision-context.ts'
import type { EngagementEvent, RecordedEvent, TaskEvent } from '../command/event.ts'
import type { Engagement } from '../state/engagement.ts'
import { type TaskRecord, untouchedTask } from '../state/task-record.ts'
import { gateOf, ownInPlay, ownItems, ownLeft, ownToday } from './own-opinion.ts'

/** A law, and whether it holds. */
export type Law = readonly [law: string, holds: boolean]

/** An event, the engagement before it, and what was decided with. */
export interface Moment {
  readonly before: Engagement
  readonly recorded: RecordedEvent
  readonly context: DecisionContext
}

type TaskLaws = {
  readonly [Type in TaskEvent['type']]: (
    event: Extract<TaskEvent, { type: Type }>,
    moment: Moment & { readonly record: TaskRecord },
  ) => readonly Law[]
}

const laws: TaskLaws = {
  TaskStateChanged: (event, { record, ...moment }) => [
    ['from', event.from === record.state],
    ['E12', event.to !== event.from || event.reason !== record.reason],
    ['E21', (event.reason !== null) === ['not-required', 'cancelled'].includes(event.to)],
    ['E25', event.to !== 'complete' || event.from === 'complete' || blockers(event.task, moment).length === 0],
  ],
  TaskAssigned: (event, { record, context, before }) => [
    ['from', event.from === record.assignee && event.from !== event.to],
    ['E22', event.to === null || context.people.has(event.to) || isOfCustomer(before, event.to)],
  ],
  TaskDateSet: (event, { record }) => [
    ['from', event.from === (record.date?.due ?? null)],
    ['E77', event.to === null ? record.date !== null : isText(event.to.reason) && isDay(event.to.due)],
  ],
  TaskWaived: (event, { before, context, recorded }) => [
    ['E39', ownItems(before).some(([key, { mandatory }]) => key === event.task && mandatory)],
    ['E39', isText(event.reason) && mayApprove(event.approver, context)],
    ['E39', event.until === null || (isDay(event.until) && event.until >= ownToday(before, recorded.at))],
    ['E39', event.approved === (event.approver === recorded.actor)],
  ],
  WaiverApproved: (_, { record: { waiver }, before, recorded, context }) => [
    ['E39', waiver?.approver === recorded.actor && mayApprove(recorded.actor, context)],
    ['E39', waiver?.approvedAt === null],
    ['E39', (waiver?.until ?? null) === null || (waiver?.until ?? '') >= ownToday(before, recorded.at)],
  ],
  WaiverEnded: (_, { record }) => [['E39', record.waiver !== null]],
  GateOverruled: (event, { record, recorded, context, before }) => [
    ['from', event.from === record.state],
    ['E43', isText(event.reason) && context.people.get(recorded.actor)?.rights.includes('overrule-gates') === true],
    ['E43', event.blockers.length > 0 && record.state !== 'complete'],
    ['E43', `${[...event.blockers].sort()}` === `${blockers(event.task, { before, recorded })}`],
  ],
  EvidenceLinked: ({ evidence }, { record, recorded }) => [
    ['E78', evidence.by === recorded.actor && evidence.at === recorded.at],
    ['E78', record.evidence.every(({ id }) => id !== evidence.id)],
    ['E78', evidence.kind !== 'link' || evidence.href.startsWith('https://')],
    ['E78', evidence.kind !== 'note' || isText(evidence.text)],
  ],
  EvidenceUnlinked: (event, { record }) => [['E78', record.evidence.some(({ id }) => id === event.evidence)]],
}

/** Whether an event is about one task. */
export function isTaskEvent(event: EngagementEvent): event is TaskEvent {
  return Object.hasOwn(laws, event.type)
}

/** The laws by which this should not have happened to a task at this moment; none when all is well. */
export function taskLaws(event: TaskEvent, moment: Moment): readonly Law[] {
  const record = moment.before.tasks.get(event.task) ?? untouchedTask
  // The table pairs each event with its own laws, which the type checker cannot see through a union.
  const lawsOf = laws[event.type] as (event: TaskEvent, moment: Moment & { record: TaskRecord }) => readonly Law[]
  const isEnding = event.type === 'WaiverEnded'
  return [['E20', isEnding || ownInPlay(moment.before, event.task)], ...lawsOf(event, { ...moment, record })]
}

function blockers(task: string, { before, recorded }: Omit<Moment, 'context'>): readonly string[] {
  const [process] = Object.entries(gateOf).find(([, gate]) => gate === task) ?? []
  return process === undefined ? [] : [...ownLeft(before, process, recorded.at)].sort()
}

/** Whether somebody has the right to approve waivers. */
export function mayApprove(person: string, { people }: DecisionContext): boolean {
  return people.get(person)?.rights.includes('approve-waivers') === true
}

function isText(text: string): boolean {
  return /^\S(.*\S)?$/.test(text)
}

function isDay(day: string): boolean {
  return /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|30)$/.test(day) && !day.endsWith('-02-30')
}

function isOfCustomer({ contacts }: Engagement, id: string): boolean {
  return contacts.get(id)?.details?.party === 'customer'
}
