import type { Manifest } from '../manifest/manifest.ts'
import type { Page, PageStep } from '../reader/page.ts'
import { firstFree } from '../reader/slug.ts'

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
  for (const step of page.steps) {
    const declared = Object.entries(steps).find(([, { title }]) => Object.values(title).includes(step.title.value))
    if (declared !== undefined && ![...ids.values()].includes(declared[0])) take(step, declared[0])
  }
  const byTasks = page.steps
    .filter((step) => !ids.has(step))
    .flatMap((step) => [...free].map(([id, other]) => ({ step, id, shared: sharedTasks(step, other) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
  for (const { step, id } of byTasks) if (free.has(id) && !ids.has(step)) take(step, id)
  alignBetween(page, ids, [...model.values()]).forEach(([step, id]) => {
    take(step, id)
  })
  // An id of the manifest is kept for the heading that it names, be there one or not.
  const taken = new Set([...Object.keys(steps), ...ids.values()])
  for (const step of page.steps.filter((left) => !ids.has(left))) {
    const id = firstFree(step.anchor, taken)
    taken.add(id)
    ids.set(step, id)
  }
  return ids
}

/** Pairs runs of unmatched steps that lie between the same two matched ones and are equally long. */
function alignBetween(page: Page, ids: ReadonlyMap<PageStep, string>, model: readonly string[]): [PageStep, string][] {
  const taken = new Set(ids.values())
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
    else if (model.indexOf(id) > after) close(model.indexOf(id))
  }
  close(model.length)
  return pairs
}

function sharedTasks(step: PageStep, other: PageStep): number {
  const tasks = new Set(taskIds(step))
  return taskIds(other).filter((task) => tasks.has(task)).length
}

function taskIds(step: PageStep): readonly string[] {
  return step.tables.flatMap(({ rows }) => rows.map(({ id }) => id.value))
}
