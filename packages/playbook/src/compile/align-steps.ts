import type { Manifest } from '../manifest/manifest.ts'
import type { Page, PageStep } from '../reader/page.ts'
import { namesBeside } from '../reader/slug.ts'

type ManifestSteps = Manifest['processes'][string]['steps']

/**
 * Gives every step of a page its id, so that the same step has the same id in every language [P10].
 *
 * A heading that the manifest names has the manifest's id. Others take the id of the step of `model` (the page in the
 * first language) that shares most tasks with it, then, for steps without tasks, the one at the same place between
 * two steps that are matched. What is left is named by its own heading. No two steps of a page have one id.
 */
export function alignSteps(
  page: Page,
  steps: ManifestSteps,
  model: ReadonlyMap<PageStep, string>,
): Map<PageStep, string> {
  const ids = new Map<PageStep, string>()
  const free = new Map([...model].map(([step, id]) => [id, step]))
  const take = (step: PageStep, id: string) => {
    ids.set(step, id)
    free.delete(id)
  }
  const declared = new Map(
    Object.entries(steps).flatMap(([id, { title }]) => Object.values(title).map((name) => [name, id])),
  )
  const named = new Set<string>()
  for (const step of page.steps) {
    const id = declared.get(step.title.value)
    if (id !== undefined && !named.has(id)) take(step, id)
    if (id !== undefined) named.add(id)
  }
  for (const { step, id } of byTasks(page.steps, free)) if (free.has(id) && !ids.has(step)) take(step, id)
  alignBetween(page, ids, [...model.values()]).forEach(([step, id]) => {
    take(step, id)
  })
  // An id of the manifest is kept for the heading that it names, be there one or not.
  const freeId = namesBeside([...Object.keys(steps), ...ids.values()])
  for (const step of page.steps) if (!ids.has(step)) ids.set(step, freeId(step.anchor))
  return ids
}

/** Pairs runs of unmatched steps that lie between the same two matched ones and are equally long. */
function alignBetween(page: Page, ids: ReadonlyMap<PageStep, string>, model: readonly string[]): [PageStep, string][] {
  const taken = new Set(ids.values())
  const places = new Map(model.map((id, place) => [id, place]))
  const pairs: [PageStep, string][] = []
  let run: PageStep[] = []
  let after = -1
  const close = (before: number) => {
    const between = model.slice(after + 1, before).filter((id) => !taken.has(id))
    if (between.length === run.length) {
      pairs.push(...run.map((step, index): [PageStep, string] => [step, between[index] ?? step.anchor]))
    }
    run = []
    after = before
  }
  for (const step of page.steps) {
    const id = ids.get(step)
    if (id === undefined) run.push(step)
    else {
      const place = places.get(id) ?? -1
      if (place > after) close(place)
    }
  }
  close(model.length)
  return pairs
}

/** Every pair of steps that share tasks, those that share most first. */
function byTasks(steps: readonly PageStep[], model: ReadonlyMap<string, PageStep>) {
  const idsOf = new Map<string, string[]>()
  for (const [id, step] of model) {
    for (const task of taskIds(step)) idsOf.set(task, [...(idsOf.get(task) ?? []), id])
  }
  return steps
    .flatMap((step) => {
      const shared = Map.groupBy(
        [...taskIds(step)].flatMap((task) => idsOf.get(task) ?? []),
        (id) => id,
      )
      return [...shared].map(([id, tasks]) => ({ step, id, shared: tasks.length }))
    })
    .sort((a, b) => b.shared - a.shared)
}

function taskIds(step: PageStep): ReadonlySet<string> {
  return new Set(step.tables.flatMap(({ rows }) => rows.map(({ id }) => id.value)))
}
