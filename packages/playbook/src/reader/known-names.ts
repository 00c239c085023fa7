import type { LabelKind } from '../model/release.ts'
import type { Label, Page, TaskRow } from './page.ts'
import { splitList } from './read-labels.ts'
import { joinsNames, splitNames } from './split-names.ts'

type NameKind = 'roles' | 'services' | 'motions'

const kindOfLabel: Readonly<Partial<Record<LabelKind, NameKind>>> = {
  'primary-role': 'roles',
  'secondary-role': 'roles',
  'applies-to': 'services',
  motions: 'motions',
}

/**
 * The same pages, with the values that a word for "and" joins split where all parts are known [P5]: because the manifest
 * has them, `declared`, or because they stand alone somewhere on a page in the same language.
 */
export function withNamesSplit(pages: readonly Page[], declared: Iterable<string>): readonly Page[] {
  if (!pages.some((page) => [...namesOf(page)].some(([, name]) => joinsNames(name)))) return pages
  const fromManifest = new Set(Array.from(declared, fold))
  const known = new Set(
    pages.flatMap((page) =>
      [...namesOf(page)].flatMap(([kind, name]) => (joinsNames(name) ? [] : keyOf(page, kind, name))),
    ),
  )
  return pages.map((page) => {
    const split = (kind: NameKind, values: readonly string[]) =>
      splitNames(values, (name) => fromManifest.has(fold(name)) || known.has(keyOf(page, kind, name)))
    const label = (of: Label): Label => {
      const kind = kindOfLabel[of.kind]
      return kind === undefined ? of : { ...of, values: split(kind, of.values) }
    }
    const row = (of: TaskRow): TaskRow => ({
      ...of,
      services: { ...of.services, value: split('services', of.services.value) },
    })
    const steps = page.steps.map((step) => ({
      ...step,
      labels: step.labels.map(label),
      tables: step.tables.map((table) => ({ ...table, rows: table.rows.map(row) })),
    }))
    return { ...page, labels: page.labels.map(label), steps }
  })
}

/** Every name on a page, and what it is the name of. */
function* namesOf({ labels, steps }: Page): Iterable<readonly [NameKind, string]> {
  for (const { kind, values } of [...labels, ...steps.flatMap((step) => step.labels)]) {
    const of = kindOfLabel[kind]
    if (of !== undefined) for (const name of values) yield [of, name]
  }
  for (const { role, services } of steps.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))) {
    for (const name of splitList(role.value)) yield ['roles', name]
    for (const name of services.value) yield ['services', name]
  }
}

function keyOf({ language }: Page, kind: NameKind, name: string): string {
  return `${language} ${kind} ${fold(name)}`
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
}
