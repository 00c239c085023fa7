import { type Engagement, partsOfKey, type TaskKey, taskRecord } from '@fairlead/engagement'
import { type Language, type Localized, localize, stepAgenda } from '@fairlead/playbook'
import type { StoredRelease } from '../releases/store.ts'

type AgendaLine = { readonly title: string; readonly minutes: number | null }

/** What things are called in a language, by their ids; what has no name is called by its id. */
export interface PlaybookWords {
  /** A piece of work by its name in the playbook, or as people called it. */
  readonly task: (key: TaskKey) => string
  readonly role: (id: string) => string
  readonly questionnaire: (id: string) => string
  readonly question: (questionnaire: string, question: string) => string
  /** The agenda of a workshop as its page has it. */
  readonly agenda: (key: TaskKey) => readonly AgendaLine[]
}

/** The words of an engagement's playbook. */
export function playbookWords(
  { release, index }: StoredRelease,
  engagement: Pick<Engagement, 'tasks'>,
  language: Language,
): PlaybookWords {
  const say = (text: Localized<string> | undefined) =>
    text === undefined ? undefined : localize(text, language, release.languages[0] ?? 'en')
  const named = (list: readonly { readonly id: string; readonly name: Localized<string> }[], id: string) =>
    say(list.find((one) => one.id === id)?.name) ?? id
  const questionnaireOf = (id: string) => release.questionnaires.find((one) => one.id === id)
  return {
    task(key) {
      const { added } = taskRecord(engagement, key)
      if (added !== null) return added.name
      const { task, service } = partsOfKey(key)
      const name = say(index.tasks.get(task)?.task.name) ?? key
      return service === null ? name : `${name} (${named(release.services, service)})`
    },
    role: (id) => named(release.roles, id),
    questionnaire: (id) => say(questionnaireOf(id)?.title) ?? id,
    question(questionnaire, id) {
      const questions = questionnaireOf(questionnaire)?.sections.flatMap((section) => section.questions) ?? []
      return say(questions.find((one) => one.id === id)?.definition.label) ?? id
    },
    agenda(key) {
      const { task } = partsOfKey(key)
      const place = index.tasks.get(task)
      if (place === undefined) return []
      const { process, step } = place
      return stepAgenda(release, { process: process.id, step: step.id, task }, language).map((title) => ({
        title,
        minutes: null,
      }))
    },
  }
}
