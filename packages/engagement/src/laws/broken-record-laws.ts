import type { EngagementEvent, RecordedEvent } from '../command/event.ts'
import { isNoteEvent } from '../note/note-after.ts'
import { isRequestEvent } from '../request/after-request-event.ts'
import type { Engagement, FactRecord } from '../state/engagement.ts'
import type { TaskRecord } from '../state/task-record.ts'
import { isTimeEvent } from '../time/time-after.ts'
import { isWorkshopEvent } from '../workshop/evolve-workshop.ts'
import { contactRecordLaws } from './broken-contact-laws.ts'
import { broken } from './broken-laws.ts'
import { noteRecordLaws } from './broken-note-laws.ts'
import { requestRecordLaws } from './broken-request-laws.ts'
import type { Law } from './broken-task-laws.ts'
import { timeRecordLaws } from './broken-time-laws.ts'
import { workshopRecordLaws, workshopTouchedBy } from './broken-workshop-laws.ts'
import { gateOf } from './own-opinion.ts'

/** The laws that a state with this log breaks; none when all is well. */
export function lawsBrokenIn(state: Engagement, log: readonly RecordedEvent[]): readonly string[] {
  const last = new Map(log.flatMap(({ event, seq }) => touchedBy(event).map((record) => [record, seq])))
  const moments = new Set(log.map(({ at }) => at))
  const records = {
    task: state.tasks,
    process: state.processes,
    slot: state.team,
    party: state.calendars,
    request: state.requests,
    workshop: state.workshops,
    questionnaire: state.questionnaires,
    contact: state.contacts,
    note: state.notes,
    time: state.time,
  }
  const revisions = Object.entries(records).flatMap(([kind, byId]) =>
    [...byId].map(([id, { revision }]): Law => ['E3', revision === last.get(`${kind} ${id}`)]),
  )
  return broken([
    ['E3', state.revision === log.length && log.every(({ seq }, index) => seq === index + 1)],
    ['E3', state.factsRevision === last.get('known')],
    ['E18', state.scope.length > 0],
    ...revisions,
    ...[...state.tasks].flatMap(([task, record]) => taskLaws(task, record, moments)),
    ...[...state.requests].flatMap(([, record]) => requestRecordLaws(record, moments)),
    ...[...state.workshops.values()].flatMap((record) => workshopRecordLaws(record, moments)),
    ...contactRecordLaws(state.contacts),
    ...[...state.notes.values()].flatMap((record) => noteRecordLaws(record, moments)),
    ...timeRecordLaws(state, log),
    ...Object.values(state.facts).map((fact): Law => ['E34', isSaidBySomebody(fact, log)]),
  ])
}

function taskLaws(task: string, record: TaskRecord, moments: ReadonlySet<string>): readonly Law[] {
  const { state, reason, completedAt, overruling, waiver } = record
  return [
    ['E21', (reason !== null) === (state === 'not-required' || state === 'cancelled')],
    ['E21', reason === null || /^\S(.*\S)?$/.test(reason)],
    ['E1', (completedAt !== null) === (state === 'complete') && (completedAt === null || moments.has(completedAt))],
    ['E43', overruling === null || (state === 'complete' && Object.values(gateOf).includes(task))],
    ['E39', waiver === null || (moments.has(waiver.at) && (waiver.approvedAt ?? waiver.at) >= waiver.at)],
    ['E49', record.added === null || task.startsWith('+')],
  ]
}

function isSaidBySomebody({ by, at }: FactRecord, log: readonly RecordedEvent[]): boolean {
  return log.some((recorded) => recorded.actor === by && recorded.at === at)
}

/** The records that an event touches. */
export function touchedBy(event: EngagementEvent): readonly string[] {
  switch (event.type) {
    case 'EngagementCreated':
    case 'FactsRevised':
      return ['known']
    case 'ProcessCompleted':
    case 'ProcessReopened':
      return [`process ${event.process}`]
    case 'RoleAssigned':
      return [`slot ${event.service === null ? event.role : `${event.role}@${event.service}`}`]
    case 'CalendarSet':
      return [`party ${event.party}`]
    case 'AnswersAccepted':
      return [
        `questionnaire ${event.task}`,
        ...(event.completes ? [`task ${event.task}`] : []),
        ...(event.set.length > 0 ? ['known'] : []),
      ]
    case 'QuestionnaireSent':
    case 'AnswersSaved':
    case 'QuestionnaireReturned':
    case 'ReviewStarted':
    case 'AnswersRejected':
      return [`questionnaire ${event.task}`]
    case 'BulkApplied':
      return event.events.flatMap(touchedBy)
    case 'Undone': {
      const { known, tasks, processes, team, calendars, requests, workshops, questionnaires } = event.restored
      const { contacts, notes, time } = event.restored
      return [
        ...(known === null ? [] : ['known']),
        ...tasks.map(({ task }) => `task ${task}`),
        ...processes.map(({ process }) => `process ${process}`),
        ...team.map(({ slot }) => `slot ${slot}`),
        ...calendars.map(({ party }) => `party ${party}`),
        ...requests.map(({ request }) => `request ${request}`),
        ...workshops.map(({ task }) => `workshop ${task}`),
        ...questionnaires.map(({ task }) => `questionnaire ${task}`),
        ...contacts.map(({ contact }) => `contact ${contact}`),
        ...notes.map(({ note }) => `note ${note}`),
        ...time.map(({ entry }) => `time ${entry}`),
      ]
    }
    case 'ContactsImported':
      return event.contacts.map(({ contact }) => `contact ${contact}`)
    case 'ContactAdded':
    case 'ContactChanged':
      return [`contact ${event.contact}`]
    case 'PersonErased':
      return [
        ...(event.contact === null ? [] : [`contact ${event.contact}`]),
        ...event.workshops.map((task) => `workshop ${task}`),
        ...event.questionnaires.map((task) => `questionnaire ${task}`),
        ...event.notes.map((note) => `note ${note}`),
        ...event.time.map((entry) => `time ${entry}`),
      ]
    default:
      if (isTimeEvent(event)) return [`time ${event.entry}`]
      if (isRequestEvent(event)) return [`request ${event.request}`]
      if (isNoteEvent(event)) return [`note ${event.note}`]
      return isWorkshopEvent(event) ? workshopTouchedBy(event) : [`task ${event.task}`]
  }
}
