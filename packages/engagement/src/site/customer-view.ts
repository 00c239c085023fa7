import type { Language, PhaseId, ProcessId } from '@fairlead/playbook'
import type { ContactId } from '../contact/contact-record.ts'
import type { TaskDates } from '../dates/schedule/schedule.ts'
import { taskStages } from '../gate/task-stage.ts'
import { isFor } from '../note/note-record.ts'
import { itemsOf, type Standing } from '../standing/standing.ts'
import type { TaskKey } from '../state/task-key.ts'
import { customerContact } from './guest.ts'
import { type SharedNote, sharedNotes } from './shared-notes.ts'
import { type SharedPeople, sharedPeople } from './shared-people.ts'
import { type SharedQuestionnaire, sharedQuestionnaires } from './shared-questionnaire.ts'
import { isSharedSettled, isShown, type SharedTask, sharedTask } from './shared-task.ts'
import { type SharedWorkshop, sharedWorkshops } from './shared-workshop.ts'
import { type SiteWords, siteWords } from './site-words.ts'

/**
 * What a contact of the customer sees of their engagement, in one language: the work that is shared and what belongs to
 * it, and nothing else of what the team knows, does or says [E221].
 */
export interface CustomerView {
  readonly customer: string
  /** What the playbook is called. */
  readonly title: string
  readonly contact: ContactId
  readonly progress: SharedProgress
  /** Those in which something is shared, in the order of the release. */
  readonly phases: readonly SharedPhase[]
  readonly workshops: readonly SharedWorkshop[]
  readonly questionnaires: readonly SharedQuestionnaire[]
  readonly people: SharedPeople
  /** What is noted for both sides, the newest first. */
  readonly notes: readonly SharedNote[]
  /** The last event that touched what is shown. */
  readonly revision: number
}

/** How far the shared work is: of so many tasks so many are done or not needed. */
export interface SharedProgress {
  readonly total: number
  readonly settled: number
}

export interface SharedPhase {
  /** `null` gathers the processes of no phase. */
  readonly phase: PhaseId | null
  readonly name: string | null
  readonly progress: SharedProgress
  readonly processes: readonly SharedProcess[]
}

export interface SharedProcess {
  readonly process: ProcessId
  readonly title: string
  readonly tasks: readonly SharedTask[]
}

export interface ViewOf {
  readonly dates: ReadonlyMap<TaskKey, TaskDates>
  readonly contact: ContactId
  readonly language: Language
}

/** What a contact sees; `null` where they are no contact of the customer any more. */
export function customerView(standing: Standing, of: ViewOf): CustomerView | null {
  const contact = customerContact(standing.engagement, of.contact)
  if (contact === null) return null
  const words = siteWords(standing, of.language)
  const shown = [...standing.plan.tasks.values()].filter((planned) => isShown(standing, planned))
  const keys = new Set(shown.map(({ key }) => key))
  const stageOf = taskStages(standing)
  const tasks = new Map(shown.map((planned) => [planned.key, sharedTask(standing, planned, { ...of, words, stageOf })]))
  const phases = phasesOf(standing, tasks, words)
  const workshops = sharedWorkshops(standing, { keys, email: contact.email, words })
  const questionnaires = sharedQuestionnaires(standing, { keys, words })
  const people = sharedPeople(standing, words)
  return {
    customer: standing.engagement.customer,
    title: words.title,
    contact: of.contact,
    progress: progressOf([...tasks.values()]),
    phases,
    workshops,
    questionnaires,
    people,
    notes: sharedNotes(standing.engagement, of.contact),
    revision: lastTouched(standing, keys),
  }
}

/** Each task once: on the first page that has it. */
function phasesOf(
  standing: Standing,
  tasks: ReadonlyMap<TaskKey, SharedTask>,
  words: SiteWords,
): readonly SharedPhase[] {
  const { release } = standing.index
  const placed = new Set<TaskKey>()
  const phases = [...release.phases.map(({ id }) => id), null]
  return phases.flatMap((phase): readonly SharedPhase[] => {
    const processes = release.processes
      .filter((process) => process.phase === phase)
      .flatMap(({ id, title }): readonly SharedProcess[] => {
        const here = itemsOf(standing, id).flatMap(({ key }) => {
          const task = placed.has(key) ? undefined : tasks.get(key)
          placed.add(key)
          return task ?? []
        })
        return here.length === 0 ? [] : [{ process: id, title: words.say(title), tasks: here }]
      })
    if (processes.length === 0) return []
    const progress = progressOf(processes.flatMap(({ tasks: here }) => here))
    return [{ phase, name: phase === null ? null : words.phase(phase), progress, processes }]
  })
}

function progressOf(tasks: readonly SharedTask[]): SharedProgress {
  return { total: tasks.length, settled: tasks.filter(isSharedSettled).length }
}

function lastTouched({ engagement }: Standing, keys: ReadonlySet<TaskKey>): number {
  const { tasks, workshops, questionnaires, team, contacts, notes } = engagement
  let last = 1
  for (const records of [tasks, workshops, questionnaires]) {
    for (const [key, { revision }] of records) if (keys.has(key)) last = Math.max(last, revision)
  }
  for (const note of notes.values()) if (isFor(note, 'shared')) last = Math.max(last, note.revision)
  for (const records of [team, contacts]) for (const { revision } of records.values()) last = Math.max(last, revision)
  return last
}
