import { type Language, localize } from '../model/localized.ts'
import type { ProcessId, Release, StepId, TaskId } from '../model/release.ts'
import { agendaOfPage } from './agenda-of-page.ts'

/** Of which workshop the agenda is asked for. */
export interface AgendaPlace {
  readonly process: ProcessId
  readonly step: StepId
  /** The workshop itself, where the step has several; `null` for all of them. */
  readonly task: TaskId | null
}

/**
 * The agenda of a workshop as its page has it, in the language nearest to the one asked for: the items of the first list
 * of its step, else the names of the workshops that are held in it [P220].
 */
export function stepAgenda(release: Release, place: AgendaPlace, language: Language): readonly string[] {
  const process = release.processes.find(({ id }) => id === place.process)
  const step = process?.steps.find(({ id }) => id === place.step)
  if (process === undefined || step === undefined) return []
  const [fallback = ''] = release.languages
  const page = localize(process.pages, language, fallback)
  const items = page === undefined ? [] : agendaOfPage(page, step.id)
  if (items.length > 0) return items
  return step.tasks
    .filter(({ id, kind }) => (place.task === null ? kind === 'workshop' : id === place.task))
    .flatMap(({ name }) => localize(name, language, fallback) ?? [])
}
