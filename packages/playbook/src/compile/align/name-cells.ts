import { type Manifest, manifestProcess } from '../../manifest/manifest.ts'
import type { Language } from '../../model/localized.ts'
import type { LabelKind } from '../../model/release.ts'
import type { Label, Page, PageStep } from '../../reader/page.ts'
import { splitList } from '../../reader/read-labels.ts'
import { isAllServices } from '../../reader/section-words.ts'
import { alignSteps } from '../align-steps.ts'
import type { ProcessPages } from '../playbook.ts'
import type { NameCell } from './name-cell.ts'

/** The vocabularies whose names stand on pages. */
export type NameKind = 'phases' | 'roles' | 'services' | 'motions'

/** What kind of names a label has; `null` where it has none. */
const kindOfLabel: Readonly<Record<LabelKind, NameKind | null>> = {
  phase: 'phases',
  'primary-role': 'roles',
  'secondary-role': 'roles',
  'applies-to': 'services',
  motions: 'motions',
  'programme-manager': null,
  condition: null,
  'decision-table': null,
  kind: null,
  'for-each': null,
}

interface PlaybookPages {
  readonly processes: readonly ProcessPages[]
  readonly languages: readonly Language[]
  readonly manifest: Manifest
}

/** The cells and labels of all processes that hold names, by kind; those of one task or step have one key. */
export function nameCells({ processes, languages, manifest }: PlaybookPages): Readonly<Record<NameKind, NameCell[]>> {
  const cells: Record<NameKind, NameCell[]> = { phases: [], roles: [], services: [], motions: [] }
  for (const { id, pages } of processes) {
    let model: ReadonlyMap<PageStep, string> = new Map()
    for (const page of languages.flatMap((language) => pages.get(language) ?? [])) {
      const steps = alignSteps(page, manifestProcess(manifest, id).steps, model)
      if (model.size === 0) model = steps
      takeLabels(page.labels, `${id}#`, { cells, page })
      for (const step of page.steps) {
        takeLabels(step.labels, `${id}#${steps.get(step)}`, { cells, page })
        takeRows(step, id, { cells, page })
      }
    }
  }
  return cells
}

interface Taking {
  readonly cells: Record<NameKind, NameCell[]>
  readonly page: Page
}

function takeLabels(labels: readonly Label[], place: string, { cells, page: { language } }: Taking): void {
  const count = new Map<LabelKind, number>()
  for (const { kind, values } of labels) {
    const names = kindOfLabel[kind]
    if (names === null || values.length === 0 || values.some(isAllServices)) continue
    const at = count.get(kind) ?? 0
    count.set(kind, at + 1)
    const key = `${place} ${kind} ${at}`
    cells[names].push({ language, key, item: key, table: null, names: values })
  }
}

function takeRows({ tables }: PageStep, process: string, { cells, page: { file, language } }: Taking): void {
  for (const { rows, block } of tables) {
    for (const { id, role, services } of rows) {
      const place = { language, key: `${process} ${id.value}`, item: id.value, table: `${file}#${block}` }
      const roles = splitList(role.value)
      if (roles.length > 0) cells.roles.push({ ...place, names: roles })
      if (services.value.length > 0 && !services.value.some(isAllServices)) {
        cells.services.push({ ...place, names: services.value })
      }
    }
  }
}
