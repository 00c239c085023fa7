import { type Language, type Localized, localize, type PhaseId, type RoleId, stepAgenda } from '@fairlead/playbook'
import type { Standing } from '../standing/standing.ts'
import { taskRecord } from '../state/records.ts'
import { partsOfKey, type TaskKey } from '../state/task-key.ts'

/** What things of an engagement are called on its customer's site, in one language. */
export interface SiteWords {
  readonly language: Language
  readonly title: string
  readonly say: (text: Localized<string>) => string
  /** A piece of work by its name on the page, or as people called it; without the service that it is for. */
  readonly task: (key: TaskKey) => string
  /** The service that a piece of work is done for, where it is done once for each. */
  readonly service: (key: TaskKey) => string | null
  readonly role: (role: RoleId) => string
  readonly phase: (phase: PhaseId) => string
  /** What a page says is talked about in a workshop. */
  readonly agenda: (key: TaskKey) => readonly string[]
}

/** The words of an engagement; what has no name is called by its id. */
export function siteWords(
  { index, engagement }: Pick<Standing, 'index' | 'engagement'>,
  language: Language,
): SiteWords {
  const { release } = index
  const say = (text: Localized<string>) => localize(text, language, release.languages[0] ?? 'en') ?? ''
  const named = (list: readonly { readonly id: string; readonly name: Localized<string> }[], id: string) => {
    const found = list.find((one) => one.id === id)
    return found === undefined ? id : say(found.name)
  }
  return {
    language,
    title: say(release.title),
    say,
    task(key) {
      const { added } = taskRecord(engagement, key)
      if (added !== null) return added.name
      const place = index.tasks.get(partsOfKey(key).task)
      return place === undefined ? key : say(place.task.name)
    },
    service(key) {
      const { service } = partsOfKey(key)
      return service === null ? null : named(release.services, service)
    },
    role: (role) => named(release.roles, role),
    phase: (phase) => named(release.phases, phase),
    agenda(key) {
      const place = index.tasks.get(partsOfKey(key).task)
      if (place === undefined) return []
      const { process, step, task } = place
      return stepAgenda(release, { process: process.id, step: step.id, task: task.id }, language)
    },
  }
}
