import { type Manifest, manifestProcess } from '../manifest/manifest.ts'
import type { Language, Localized } from '../model/localized.ts'
import type { Gate, Outcome, PageContent, Process, Step, StepId, TaskId } from '../model/release.ts'
import type { NextStepItem, Page, PageStep } from '../reader/page.ts'
import { processIdOf } from '../reader/process-id.ts'
import { namesBeside } from '../reader/slug.ts'
import { alignSteps } from './align-steps.ts'
import type { BuildContext, StepPages } from './build-context.ts'
import { buildTasks, type ModelPage } from './build-tasks.ts'
import { pageContent, stepIdIn } from './page-content.ts'
import type { ProcessPages } from './playbook.ts'
import { serviceSet } from './vocabulary.ts'

/** Builds a process from its pages: one set of steps, tasks and outcomes, with names in every language. */
export function buildProcess({ id, pages }: ProcessPages, context: BuildContext): Process {
  const ordered = context.languages.flatMap((language) => pages.get(language) ?? [])
  const aligned = alignPages(id, ordered, context.manifest)
  const model = { page: ordered[0], rows: new Set(ordered.slice(0, 1).flatMap(rowIds)) }
  const steps = aligned.order.map((step) =>
    buildStep({ process: id, step, pages: aligned.steps.get(step) ?? new Map(), model }, context),
  )
  const phase = ordered.flatMap((page) =>
    phaseNames(page).map((name) => context.vocabulary.phases.idOf(name, page.language)),
  )
  const tasks = new Map(steps.map((step) => [step.id, step.tasks.map((task) => task.id)]))
  const contents: Record<Language, PageContent> = {}
  for (const page of ordered) contents[page.language] = pageContent(page, aligned.ids.get(page) ?? new Map(), tasks)
  return withGate(
    {
      id,
      title: localizedBy(ordered, (page) => page.title?.value ?? id),
      phase: phase[0] ?? null,
      steps,
      outcomes: buildOutcomes(id, ordered, context),
      pages: contents,
    },
    { model: ordered[0]?.language ?? '', manifest: context.manifest },
  )
}

function rowIds({ steps }: Page): readonly TaskId[] {
  return steps.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ id }) => id.value)))
}

/** The phase of a page as its label says it. */
function phaseNames(page: Page): readonly string[] {
  return page.labels.filter(({ kind }) => kind === 'phase').flatMap(({ values }) => values)
}

interface AlignedPages {
  /** Local step ids in the order of the model, then those that only translations have. */
  readonly order: readonly string[]
  readonly steps: ReadonlyMap<string, StepPages>
  readonly ids: ReadonlyMap<Page, ReadonlyMap<PageStep, StepId>>
}

function alignPages(process: string, pages: readonly Page[], manifest: Manifest): AlignedPages {
  const declared = manifestProcess(manifest, process).steps
  const steps = new Map<string, Map<Language, { page: Page; step: PageStep }>>()
  const ids = new Map<Page, Map<PageStep, StepId>>()
  let model: ReadonlyMap<PageStep, string> = new Map()
  for (const page of pages) {
    const aligned = alignSteps(page, declared, model)
    if (model.size === 0) model = aligned
    ids.set(page, new Map([...aligned].map(([step, id]) => [step, stepIdIn(process, id)])))
    for (const step of page.steps) {
      const id = aligned.get(step) ?? step.anchor
      const languages = steps.get(id) ?? new Map()
      languages.set(page.language, { page, step })
      steps.set(id, languages)
    }
  }
  return { order: [...steps.keys()], steps, ids }
}

interface StepParts {
  readonly process: string
  readonly step: string
  readonly pages: StepPages
  readonly model: ModelPage
}

function buildStep({ process, step, pages, model: first }: StepParts, context: BuildContext): Step {
  const written = [...pages.values()]
  const [model] = written
  const labels = model?.step.labels ?? []
  const named = (kind: string) => labels.filter((label) => label.kind === kind).flatMap(({ values }) => values)
  const language = model?.page.language ?? 'en'
  const base = {
    id: stepIdIn(process, step),
    title: Object.fromEntries(written.map(({ page, step }) => [page.language, step.title.value])),
    roles: [...new Set(named('primary-role').map((name) => context.vocabulary.roles.idOf(name, language)))],
    services: serviceSet(named('applies-to'), language, context.vocabulary.services),
    condition: model ? context.stepCondition(process, step, model.step) : null,
    source: Object.fromEntries(
      written.map(({ page, step }) => [page.language, { file: page.file, line: step.title.span.start.line }]),
    ),
  }
  return { ...base, tasks: buildTasks(base, { pages, model: first }, context) }
}

function buildOutcomes(process: string, pages: readonly Page[], context: BuildContext): readonly Outcome[] {
  const outcomes = new Map<string, Outcome>()
  const labels = manifestProcess(context.manifest, process).outcomes
  for (const page of pages) {
    const freeId = namesBeside([])
    // A list that stands twice on a page says the same twice: the first counts.
    const items = [...Map.groupBy(page.nextSteps, ({ text }) => text).values()].flatMap(([first]) => first ?? [])
    const isPlainEnd = items.filter(({ href }) => href === null).length === 1
    for (const [index, item] of items.entries()) {
      const target = targetOf(item)
      const id = freeId(target ?? (isPlainEnd && item.href === null ? 'end' : `outcome-${index + 1}`))
      const before = outcomes.get(id)
      outcomes.set(id, {
        id,
        label: (Object.hasOwn(labels, id) ? labels[id]?.label : null) ?? {
          ...before?.label,
          [page.language]: item.text,
        },
        text: { ...before?.text, [page.language]: item.text },
        next: target !== null && context.processes.has(target) ? target : null,
        source: { ...before?.source, [page.language]: { file: page.file, line: item.span.start.line } },
      })
    }
  }
  return [...outcomes.values()]
}

/** The process that an item's link names, be it there or not; `null` for a part of the page, the web, or no link. */
function targetOf({ href }: NextStepItem): string | null {
  return href === null || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(href) ? null : processIdOf(href) || null
}

/**
 * Marks the gates of a process. Where the manifest declares none, the shape of the page in the first language does: its
 * last step with a table has one row, it is mandatory, and it is for all services [P14].
 */
function withGate(process: Process, { model, manifest }: { model: Language; manifest: Manifest }): Process {
  const declared = Object.entries(manifest.gates).filter(([, gate]) => gate.process === process.id)
  const last = process.steps.findLast(
    ({ source, tasks }) => Object.hasOwn(source, model) && tasks.some(({ kind }) => kind === 'row'),
  )
  const [only, ...others] = last?.tasks ?? []
  const inferred =
    declared.length === 0 && others.length === 0 && only?.mandatory && only.services === 'all' ? only.id : null
  const gateOf = (task: string): Gate | null => {
    if (declared.some(([id]) => id === task)) return { process: process.id, inferred: false }
    return task === inferred ? { process: process.id, inferred: true } : null
  }
  const steps = process.steps.map((step) => ({
    ...step,
    tasks: step.tasks.map((task) => ({ ...task, gate: gateOf(task.id) })),
  }))
  return { ...process, steps }
}

function localizedBy(pages: readonly Page[], value: (page: Page) => string): Localized<string> {
  return Object.fromEntries(pages.map((page) => [page.language, value(page)]))
}
