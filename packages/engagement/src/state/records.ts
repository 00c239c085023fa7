import type { KnownFacts, Party, ProcessId, ServiceId } from '@fairlead/playbook'
import { plainCalendar, type WorkCalendar } from '../dates/work-calendar.ts'
import { type QuestionnaireRecord, untouchedQuestionnaire } from '../questionnaire/questionnaire-record.ts'
import { type Engagement, type ProcessRecord, untouchedProcess } from './engagement.ts'
import type { TaskKey } from './task-key.ts'
import { type TaskRecord, untouchedTask } from './task-record.ts'

/** The record of a piece of work, that of an untouched one where nobody has touched it. */
export function taskRecord({ tasks }: Pick<Engagement, 'tasks'>, key: TaskKey): TaskRecord {
  return tasks.get(key) ?? untouchedTask
}

/** The record of a process, that of an untouched one where nobody has completed it. */
export function processRecord({ processes }: Pick<Engagement, 'processes'>, process: ProcessId): ProcessRecord {
  return processes.get(process) ?? untouchedProcess
}

/** The record of the questionnaire of a task, that of an untouched one where nobody has sent it. */
export function questionnaireRecord(
  { questionnaires }: Pick<Engagement, 'questionnaires'>,
  task: TaskKey,
): QuestionnaireRecord {
  return questionnaires.get(task) ?? untouchedQuestionnaire
}

/** When a party works. */
export function calendarOf({ calendars }: Pick<Engagement, 'calendars'>, party: Party): WorkCalendar {
  return calendars.get(party)?.calendar ?? plainCalendar
}

/** The services that an engagement covers, in the order of the release. */
export function scopeOf({ scope }: Pick<Engagement, 'scope'>): readonly ServiceId[] {
  return scope.map(({ service }) => service)
}

/** The values of the facts that are known. */
export function factsOf({ facts }: Pick<Engagement, 'facts'>): KnownFacts {
  return Object.fromEntries(Object.entries(facts).map(([id, { value }]) => [id, value]))
}
