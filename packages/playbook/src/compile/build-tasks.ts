import type { Language } from '../model/localized.ts'
import type { ProcessId, Step, Task, TaskId } from '../model/release.ts'
import { sourceOf } from '../model/source-of.ts'
import { extensionCells } from '../reader/extension-columns.ts'
import type { Page, TaskRow, TaskTable } from '../reader/page.ts'
import { splitList } from '../reader/read-labels.ts'
import type { BuildContext, StepPages } from './build-context.ts'
import type { TaskPlan } from './plan-task.ts'
import { serviceSet } from './vocabulary.ts'

type StepHead = Omit<Step, 'tasks'>

/** A step, and what it is called in the manifest. */
export interface StepPlace {
  readonly process: ProcessId
  readonly step: string
}

/** The page in the first language, and the ids of all its rows. */
export interface ModelPage {
  readonly page: Page | undefined
  readonly rows: ReadonlySet<TaskId>
}

interface WrittenStep {
  readonly place: StepPlace
  readonly pages: StepPages
  /** Also where it lacks the step. */
  readonly model: ModelPage
}

/**
 * The tasks of a step: its rows, each once, in the order of the first language; or the step itself where it has no
 * table. A row that a translation has put into another step stays in that of the first language.
 */
export function buildTasks(
  step: StepHead,
  { place, pages, model }: WrittenStep,
  context: BuildContext,
): readonly Task[] {
  const rows = new Map<string, Map<Language, WrittenRow>>()
  for (const [language, { page, step: written }] of pages) {
    const here = written.tables.flatMap((table) => table.rows.map((row) => ({ table, row })))
    for (const { table, row } of here) {
      if (page !== model.page && model.rows.has(row.id.value) && !rows.has(row.id.value)) continue
      const languages = rows.get(row.id.value) ?? new Map<Language, WrittenRow>()
      if (!languages.has(language)) languages.set(language, { table, row })
      rows.set(row.id.value, languages)
    }
  }
  const hasTable = [...pages.values()].some(({ step: written }) => written.tables.length > 0)
  if (!hasTable) return [stepTask(step, context.plan({ ...place, id: step.id, form: 'step', cells: {}, hrefs: [] }))]
  return [...rows].flatMap(([id, languages]) => rowTask({ id, place, languages }, context) ?? [])
}

/** A step without a table is one optional task with the id of the step [P12]. */
function stepTask(step: StepHead, plan: TaskPlan): Task {
  const links = Object.fromEntries(Object.keys(step.title).map((language) => [language, []]))
  return {
    id: step.id,
    form: 'step',
    ...plan,
    name: step.title,
    links,
    mandatory: false,
    roles: step.roles,
    services: step.services,
    source: step.source,
  }
}

interface WrittenRow {
  readonly table: TaskTable
  readonly row: TaskRow
}

interface WrittenTask {
  readonly id: TaskId
  readonly place: StepPlace
  readonly languages: ReadonlyMap<Language, WrittenRow>
}

function rowTask({ id, place, languages }: WrittenTask, context: BuildContext): Task | null {
  const [first] = languages
  if (first === undefined) return null
  const [language, { table, row }] = first
  const each = <T>(value: (row: TaskRow) => T): Record<Language, T> =>
    Object.fromEntries([...languages].map(([key, { row }]) => [key, value(row)]))
  const hrefs = [...languages.values()].flatMap(({ row }) => row.links.map(({ href }) => href))
  return {
    id,
    form: 'row',
    ...context.plan({ ...place, id, form: 'row', cells: extensionCells(table, row), hrefs }),
    name: each((row) => row.name.value),
    links: each((row) => row.links),
    mandatory: row.mandatory,
    roles: [
      ...new Set(
        splitList(row.role.value).map((name) =>
          context.vocabulary.roles.idOf(name, { language, source: sourceOf(row.role.span) }),
        ),
      ),
    ],
    services: serviceSet(
      row.services.value,
      { language, source: sourceOf(row.services.span) },
      context.vocabulary.services,
    ),
    source: each((row) => sourceOf(row.span)),
  }
}
