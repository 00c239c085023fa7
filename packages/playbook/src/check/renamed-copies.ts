import type { ProcessPages } from '../compile/playbook.ts'
import type { Language } from '../model/localized.ts'
import type { Page } from '../reader/page.ts'

/** A page and the one of its language that has taken its place. */
interface RenamedCopy {
  readonly page: Page
  readonly beside: Page
}

/** So many of the tasks of a page, and at least so many, stand on the one that has taken its place, and are half of it. */
const leastShare = 0.75
const leastOfOther = 0.5
const leastTasks = 3

/**
 * Translations that were left under an old name: the first language has no such page, and nearly all of their tasks
 * stand on another page of theirs, which the first language has, and which says little else.
 */
export function renamedCopies(
  processes: readonly ProcessPages[],
  languages: readonly Language[],
): readonly RenamedCopy[] {
  const [first = 'en', ...others] = languages
  if (!processes.some(({ pages }) => pages.has(first))) return []
  return others.flatMap((language) => {
    const [translated, alone] = [true, false].map((isTranslated) =>
      processes.flatMap(({ pages }) => (pages.has(first) === isTranslated ? (pages.get(language) ?? []) : [])),
    )
    if (translated === undefined || alone === undefined || alone.length === 0) return []
    const tasksOf = new Map(translated.map((page) => [page, taskIds(page)]))
    const pagesOf = new Map<string, Page[]>()
    for (const [page, tasks] of tasksOf)
      for (const task of tasks) pagesOf.set(task, [...(pagesOf.get(task) ?? []), page])
    return alone.flatMap((page): readonly RenamedCopy[] => {
      const tasks = [...taskIds(page)]
      const counts = Map.groupBy(
        tasks.flatMap((task) => pagesOf.get(task) ?? []),
        (other) => other,
      )
      const [best] = [...counts].sort(([, a], [, b]) => b.length - a.length)
      if (best === undefined) return []
      const [beside, { length: shared }] = best
      const least = Math.max(leastTasks, leastShare * tasks.length, leastOfOther * (tasksOf.get(beside)?.size ?? 0))
      return shared >= least ? [{ page, beside }] : []
    })
  })
}

function taskIds(page: Page): ReadonlySet<string> {
  return new Set(page.steps.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ id }) => id.value))))
}
