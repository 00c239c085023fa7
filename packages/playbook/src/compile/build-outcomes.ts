import { manifestOutcome } from '../manifest/manifest.ts'
import type { Outcome, OutcomeId, ProcessId } from '../model/release.ts'
import { sourceOf } from '../model/source-of.ts'
import { linkedPage } from '../reader/linked-page.ts'
import type { NextStepItem, Page } from '../reader/page.ts'
import { namesBeside } from '../reader/slug.ts'
import type { BuildContext } from './build-context.ts'

/** The ways in which a process can end, in the order of the first language, with their texts in every language [P13]. */
export function buildOutcomes(process: ProcessId, pages: readonly Page[], context: BuildContext): readonly Outcome[] {
  const outcomes = new Map<OutcomeId, Outcome>()
  for (const page of pages) {
    for (const { id, item, target } of outcomesOn(page)) {
      const before = outcomes.get(id)
      outcomes.set(id, {
        id,
        label: manifestOutcome(context.manifest, process, id)?.label ?? {
          ...before?.label,
          [page.language]: item.text,
        },
        text: { ...before?.text, [page.language]: item.text },
        next: target !== null && context.processes.has(target) ? target : null,
        condition: before === undefined ? context.outcomeCondition(process, id) : before.condition,
        source: { ...before?.source, [page.language]: sourceOf(item.span) },
      })
    }
  }
  return [...outcomes.values()]
}

interface WrittenOutcome {
  readonly id: OutcomeId
  readonly item: NextStepItem
  /** The process that the link of the item names, be it there or not. */
  readonly target: ProcessId | null
}

/** The items of a page's Next Steps with their ids: the process that they lead to, `end` for the only one without a link. */
export function outcomesOn({ nextSteps }: Page): readonly WrittenOutcome[] {
  const freeId = namesBeside([])
  // A list that stands twice on a page says the same twice: the first counts.
  const items = [...Map.groupBy(nextSteps, ({ text }) => text).values()].flatMap(([first]) => first ?? [])
  const isPlainEnd = items.filter(({ href }) => href === null).length === 1
  return items.map((item, index) => {
    const target = linkedPage(item.href)
    return { id: freeId(target ?? (isPlainEnd && item.href === null ? 'end' : `outcome-${index + 1}`)), item, target }
  })
}
