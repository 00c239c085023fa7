import type { Label, Page, PageStep, TaskRow } from '../reader/page.ts'
import { isAllServices } from '../reader/section-words.ts'
import type { CheckedPlaybook } from './checked-playbook.ts'

/** What a step says that it applies to, beside what its rows do. */
export interface StepServices {
  readonly page: Page
  readonly step: PageStep
  readonly label: Label
  /** The services of the label, each by its id as an author would tell two apart. */
  readonly ofLabel: ReadonlyMap<string, string>
  readonly rows: readonly { readonly row: TaskRow; readonly services: ReadonlyMap<string, string> }[]
}

/** The steps that name their services, and of which every row does; those for all services are left out. */
export function* stepServices({ processes, idsOf }: CheckedPlaybook): Iterable<StepServices> {
  for (const page of processes.flatMap(({ pages }) => [...pages.values()])) {
    for (const step of page.steps) {
      const labels = step.labels.filter(({ kind, values }) => kind === 'applies-to' && values.length > 0)
      const rows = step.tables.flatMap((table) => table.rows)
      const [label, second] = labels
      if (label === undefined || second !== undefined || rows.length === 0) continue
      const isOpen = (names: readonly string[]) => names.length === 0 || names.some(isAllServices)
      if (isOpen(label.values) || rows.some(({ services }) => isOpen(services.value))) continue
      const named = (names: readonly string[], span: Label['span']) =>
        new Map(names.flatMap((name) => idsOf({ kind: 'services', names: [name], page, span }).map((id) => [id, name])))
      yield {
        page,
        step,
        label,
        ofLabel: named(label.values, label.span),
        rows: rows.map((row) => ({ row, services: named(row.services.value, row.services.span) })),
      }
    }
  }
}
