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
  const fromManifest = new Set(Array.from(declared, fold))
  const { joined, known } = distinctNames(pages)
  if (joined.size === 0) return pages
  return pages.map((page) => {
    if (!namesOf(page).some(([, name]) => joined.has(name))) return page
    const split = (kind: NameKind, values: readonly string[]) =>
      values.some((name) => joined.has(name))
        ? splitNames(values, (name) => fromManifest.has(fold(name)) || known.has(keyOf(page, kind, name)))
        : values
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

/** The names that may be several, and the keys of those that stand alone; each name is looked at once. */
function distinctNames(pages: readonly Page[]) {
  const [seen, joined, known] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const page of pages) {
    for (const [kind, name] of namesOf(page)) {
      const written = `${page.language} ${kind} ${name}`
      if (seen.has(written)) continue
      seen.add(written)
      if (joinsNames(name)) joined.add(name)
      else known.add(keyOf(page, kind, name))
    }
  }
  return { joined, known }
}

/** Every name on a page, and what it is the name of. */
function* namesOf({ labels, steps }: Page): Generator<readonly [NameKind, string]> {
  yield* namesOfLabels(labels)
  for (const step of steps) {
    yield* namesOfLabels(step.labels)
    for (const { rows } of step.tables) {
      for (const { role, services } of rows) {
        for (const name of splitList(role.value)) yield ['roles', name]
        for (const name of services.value) yield ['services', name]
      }
    }
  }
}

function* namesOfLabels(labels: readonly Label[]): Generator<readonly [NameKind, string]> {
  for (const { kind, values } of labels) {
    const of = kindOfLabel[kind]
    if (of !== undefined) for (const name of values) yield [of, name]
  }
}

function keyOf({ language }: Page, kind: NameKind, name: string): string {
  return `${language} ${kind} ${fold(name)}`
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
}
