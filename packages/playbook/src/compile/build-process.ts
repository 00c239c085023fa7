import { type Manifest, manifestProcess } from '../manifest/manifest.ts'
import type { Language, Localized } from '../model/localized.ts'
import type { Gate, LabelKind, PageContent, Process, Step, StepId, TaskId } from '../model/release.ts'
import { sourceOf } from '../model/source-of.ts'
import type { Label, Page, PageStep } from '../reader/page.ts'
import { isAllServices } from '../reader/section-words.ts'
import { alignSteps } from './align-steps.ts'
import type { BuildContext, StepPages } from './build-context.ts'
import { buildOutcomes } from './build-outcomes.ts'
import { buildTasks, type ModelPage } from './build-tasks.ts'
import type { NamePlace, Names } from './names.ts'
import { pageContent, stepIdIn } from './page-content.ts'
import type { ProcessPages } from './playbook.ts'

/** Builds a process from its pages: one set of steps, tasks and outcomes, with names in every language. */
export function buildProcess({ id, pages }: ProcessPages, context: BuildContext): Process {
  const ordered = context.languages.flatMap((language) => pages.get(language) ?? [])
  const aligned = alignPages(id, ordered, context.manifest)
  const model = { page: ordered[0], rows: new Set(ordered.slice(0, 1).flatMap(rowIds)) }
  const steps = aligned.order.map((step) =>
    buildStep({ process: id, step, pages: aligned.steps.get(step) ?? new Map(), model }, context),
  )
  const phase = ordered.flatMap((page) =>
    namesOf(page, page.labels, 'phase').map(([name, place]) => context.vocabulary.phases.idOf(name, place)),
  )
  const tasks = new Map(steps.map((step) => [step.id, step.tasks.map((task) => task.id)]))
  const contents: Record<Language, PageContent> = {}
  for (const page of ordered) contents[page.language] = pageContent(page, aligned.ids.get(page) ?? new Map(), tasks)
  return withInferredGate(
    {
      id,
      title: localizedBy(ordered, (page) => page.title?.value ?? id),
      phase: phase[0] ?? null,
      replaces: manifestProcess(context.manifest, id).replaces,
      steps,
      outcomes: buildOutcomes(id, ordered, context),
      pages: contents,
      source: localizedBy(ordered, ({ file, title }) =>
        title === null ? { file, line: 1, column: 1 } : sourceOf(title.span),
      ),
    },
    ordered[0]?.language ?? '',
    context.manifest,
  )
}

function rowIds({ steps }: Page): readonly TaskId[] {
  return steps.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ id }) => id.value)))
}

/** The values of the labels of a kind, and where each label stands. */
function namesOf(
  { language }: Page,
  labels: readonly Label[],
  kind: LabelKind,
): readonly (readonly [string, NamePlace])[] {
  return labels
    .filter((label) => label.kind === kind)
    .flatMap(({ values, span }) => values.map((value) => [value, { language, source: sourceOf(span) }] as const))
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
  const named = (kind: LabelKind) => (model === undefined ? [] : namesOf(model.page, model.step.labels, kind))
  const ids = (kind: LabelKind, names: Names) => [
    ...new Set(named(kind).map(([name, place]) => names.idOf(name, place))),
  ]
  const { roles, services, motions } = context.vocabulary
  const appliesTo = named('applies-to')
  const base = {
    id: stepIdIn(process, step),
    title: Object.fromEntries(written.map(({ page, step }) => [page.language, step.title.value])),
    roles: ids('primary-role', roles),
    secondaryRoles: ids('secondary-role', roles),
    services:
      appliesTo.some(([name]) => isAllServices(name)) || appliesTo.length === 0
        ? ('all' as const)
        : ids('applies-to', services),
    motions: ids('motions', motions),
    condition: model ? context.stepCondition(process, step, model.step) : null,
    source: Object.fromEntries(written.map(({ page, step }) => [page.language, sourceOf(step.title.span)])),
  }
  return { ...base, tasks: buildTasks(base, { place: { process, step }, pages, model: first }, context) }
}

/**
 * Marks the gate that a process has for its shape, where nobody declares one: the last step with a table on the page in
 * the first language has one row, it is mandatory, for all services, and done once for the engagement [P14].
 */
function withInferredGate(process: Process, model: Language, { gates }: Manifest): Process {
  const isDeclared =
    Object.values(gates).some((gate) => gate.process === process.id) ||
    process.steps.some(({ tasks }) => tasks.some(({ gate }) => gate !== null))
  const last = process.steps.findLast(
    ({ source, tasks }) => Object.hasOwn(source, model) && tasks.some(({ form }) => form === 'row'),
  )
  const [only, ...others] = last?.tasks ?? []
  const source = only?.source[model]
  if (isDeclared || others.length > 0 || source === undefined) return process
  if (only?.mandatory !== true || only.services !== 'all' || only.per !== 'engagement') return process
  const gate: Gate = { process: process.id, inferred: true, source }
  const steps = process.steps.map((step) => (step === last ? { ...step, tasks: [{ ...only, gate }] } : step))
  return { ...process, steps }
}

function localizedBy<T>(pages: readonly Page[], value: (page: Page) => T): Localized<T> {
  return Object.fromEntries(pages.map((page) => [page.language, value(page)]))
}
