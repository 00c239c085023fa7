import type { HistoryEntry } from '@fairlead/contract'
import { isWorkshopEvent, type WorkshopEvent } from './workshop-past.ts'

type Event = HistoryEntry['event']

/** The pieces of work that an event touched, by their keys, each once. */
export function tasksOf(event: Event): readonly string[] {
  switch (event.type) {
    case 'BulkApplied':
      return [...new Set(event.events.map(({ task }) => task))]
    case 'Undone':
      return [
        ...new Set(
          [...event.restored.tasks, ...event.restored.workshops, ...event.restored.questionnaires].map(
            ({ task }) => task,
          ),
        ),
      ]
    case 'WorkshopHeld':
      return [event.task, ...event.actions.map(({ task }) => task)]
    case 'EngagementCreated':
    case 'FactsRevised':
    case 'RoleAssigned':
    case 'CalendarSet':
    case 'ProcessCompleted':
    case 'ProcessReopened':
    case 'ContactAdded':
    case 'ContactChanged':
    case 'ContactsImported':
      return []
    case 'PersonErased':
      return [...new Set([...event.workshops, ...event.questionnaires])]
    case 'TimeLogged':
    case 'TimeChanged':
      return event.to.task === null ? [] : [event.to.task]
    case 'TimeRemoved':
      return event.from.task === null ? [] : [event.from.task]
    case 'PersonAskedFor':
      return event.wish.task === null ? [] : [event.wish.task]
    case 'NoteWritten':
      return event.content.tasks
    default:
      return 'request' in event || 'note' in event ? [] : [event.task]
  }
}

/** The slot of a role in the team: `role`, or `role@service`. */
export function slotOf(role: string, service: string | null): string {
  return service === null ? role : `${role}@${service}`
}

/** The records that an event touched, each by a name of its own. The creation is of all, and none of them. */
export function recordsOf(event: Event): readonly string[] {
  if (isWorkshopEvent(event)) return workshopRecordsOf(event)
  if ('entry' in event) return [`time ${event.entry}`]
  switch (event.type) {
    case 'FactsRevised':
      return ['known']
    case 'RoleAssigned':
      return [`slot ${slotOf(event.role, event.service)}`]
    case 'CalendarSet':
      return [`calendar ${event.party}`]
    case 'PersonAskedFor':
      return [`request ${event.request}`]
    case 'ContactAdded':
    case 'ContactChanged':
      return [`contact ${event.contact}`]
    case 'ContactsImported':
      return ['contacts']
    case 'PersonErased':
      return [
        ...(event.contact === null ? [] : [`contact ${event.contact}`]),
        ...event.workshops.map((task) => `workshop ${task}`),
        ...event.questionnaires.map((task) => `questionnaire ${task}`),
        ...event.time.map((entry) => `time ${entry}`),
      ]
    case 'ProcessCompleted':
    case 'ProcessReopened':
      return [`process ${event.process}`]
    case 'QuestionnaireSent':
    case 'AnswersSaved':
    case 'QuestionnaireReturned':
    case 'ReviewStarted':
    case 'AnswersRejected':
      return [`questionnaire ${event.task}`]
    case 'AnswersAccepted':
      return [
        `questionnaire ${event.task}`,
        ...(event.completes ? [`task ${event.task}`] : []),
        ...(event.set.length > 0 ? ['known'] : []),
      ]
    case 'Undone': {
      const { known, tasks, processes, team, calendars, requests, workshops, questionnaires } = event.restored
      const { contacts, notes, time } = event.restored
      return [
        ...(known === null ? [] : ['known']),
        ...tasks.map(({ task }) => `task ${task}`),
        ...processes.map(({ process }) => `process ${process}`),
        ...team.map(({ slot }) => `slot ${slot}`),
        ...calendars.map(({ party }) => `calendar ${party}`),
        ...requests.map(({ request }) => `request ${request}`),
        ...workshops.map(({ task }) => `workshop ${task}`),
        ...questionnaires.map(({ task }) => `questionnaire ${task}`),
        ...contacts.map(({ contact }) => `contact ${contact}`),
        ...notes.map(({ note }) => `note ${note}`),
        ...time.map(({ entry }) => `time ${entry}`),
      ]
    }
    case 'NoteWritten':
      return [`note ${event.note}`]
    default:
      if ('note' in event) return [`note ${event.note}`]
      return 'request' in event ? [`request ${event.request}`] : tasksOf(event).map((task) => `task ${task}`)
  }
}

/** Holding a workshop touches its task where that completes it, and adds those of its actions. */
function workshopRecordsOf(event: WorkshopEvent): readonly string[] {
  const workshop = `workshop ${event.task}`
  if (event.type !== 'WorkshopHeld') return [workshop]
  const task = event.completes ? [`task ${event.task}`] : []
  return [workshop, ...task, ...event.actions.map((action) => `task ${action.task}`)]
}
