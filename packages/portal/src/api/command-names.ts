import type { EngagementView, PersonView, ReleaseView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { nameOfPerson, peopleByName } from '../owners/person-names.ts'
import { indexRelease, withAddedTasks } from '../process/release-index.ts'
import { dayWords } from '../process/words/fact-words.ts'
import { taskLabel } from '../process/words/task-label.ts'
import { wordsOf } from '../process/words/words.ts'
import type { CommandNames } from './command-words.ts'

interface Known {
  readonly i18n: I18n
  readonly people: readonly PersonView[]
  /** What is known of the engagement; without it things are called by their ids. */
  readonly engagement: EngagementView | undefined
  readonly release: ReleaseView | undefined
}

const nothing = { facts: [], languages: [] }
const noRelease = { processes: [], roles: [], services: [] }

/** What the parts of an engagement are called, as far as this browser knows them. */
export function commandNames({ i18n, people, engagement, release }: Known): CommandNames {
  const index = withAddedTasks(indexRelease(release ?? noRelease), engagement?.tasks ?? [])
  const words = { ...wordsOf(i18n, release ?? nothing), service: (id: string) => index.services.get(id) }
  return {
    i18n,
    task: (key) => taskLabel(words, index, key),
    person: (id) => nameOfPerson(i18n, peopleByName(people, engagement?.contacts), id),
    process: (id) => words.say(index.processes.get(id)?.title ?? {}, id),
    role: (id) => words.say(index.roles.get(id)?.name ?? {}, id),
    day: (date) => dayWords(words, date),
  }
}
