import type { Manifest } from '../manifest/manifest.ts'
import type { Page, PageStep } from '../reader/page.ts'

type ManifestSteps = Manifest['processes'][string]['steps']

/**
 * Gives every step of a page its id, so that the same step has the same id in every language [P10].
 *
 * A heading that the manifest names has the manifest's id. Others take the id of the step of `model` (the page in the
 * first language) that shares most tasks with it, then, for steps without tasks, the one at the same place between
 * two steps that are matched. What is left is named by its own heading.
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
  for (const step of page.steps) {
    if (ids.has(step)) continue
    const tasks = new Set(taskIds(step))
    const [best] = [...free]
      .map(([id, other]) => ({ id, shared: taskIds(other).filter((task) => tasks.has(task)).length }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared)
    if (best !== undefined) take(step, best.id)
  }
  alignBetween(page, ids, [...model.values()]).forEach(([step, id]) => {
    take(step, id)
  })
  for (const step of page.steps) if (!ids.has(step)) ids.set(step, step.anchor)
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

function taskIds(step: PageStep): readonly string[] {
  return step.tables.flatMap(({ rows }) => rows.map(({ id }) => id.value))
}
