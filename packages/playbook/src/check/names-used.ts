import type { NameKind } from '../compile/align/name-cells.ts'
import type { LabelKind } from '../model/release.ts'
import type { Span } from '../model/span.ts'
import type { Label, Page } from '../reader/page.ts'
import { splitList } from '../reader/read-labels.ts'
import { isAllServices } from '../reader/section-words.ts'
import { innerSpan } from './inner-span.ts'
import type { IdsOf, PlacedNames } from './name-ids.ts'

/** A name where a page uses it. */
export interface UsedName {
  readonly kind: NameKind
  readonly name: string
  readonly id: string
  readonly page: Page
  /** The cell or the label that holds the name. */
  readonly span: Span
}

const kindOfLabel: Readonly<Partial<Record<LabelKind, NameKind>>> = {
  phase: 'phases',
  'primary-role': 'roles',
  'secondary-role': 'roles',
  'applies-to': 'services',
  motions: 'motions',
}

/** Every name of a phase, role, service or motion on the pages, in the order of the text; "All Services" is none. */
export function* namesUsed(pages: Iterable<Page>, idsOf: IdsOf): Iterable<UsedName> {
  for (const page of pages) {
    yield* labelNames(page, page.labels, idsOf)
    for (const { labels, tables } of page.steps) {
      yield* labelNames(page, labels, idsOf)
      for (const { role, services } of tables.flatMap(({ rows }) => rows)) {
        yield* named({ kind: 'roles', page, span: role.span, names: splitList(role.value) }, idsOf)
        yield* named({ kind: 'services', page, span: services.span, names: services.value }, idsOf)
      }
    }
  }
}

function* labelNames(page: Page, labels: readonly Label[], idsOf: IdsOf): Iterable<UsedName> {
  for (const { kind: label, values: names, span } of labels) {
    const kind = kindOfLabel[label]
    if (kind !== undefined) yield* named({ kind, page, span, names }, idsOf)
  }
}

function* named({ kind, page, span, names }: PlacedNames, idsOf: IdsOf): Iterable<UsedName> {
  for (const name of names) {
    if (isAllServices(name)) continue
    for (const id of idsOf({ kind, page, span, names: [name] })) yield { kind, name, id, page, span }
  }
}

/** Where exactly a name stands in its cell or label; `null` where it is not written as it reads. */
export function nameSpan({ page, span, name }: Pick<UsedName, 'page' | 'span' | 'name'>): Span | null {
  const at = page.text.slice(span.start.offset, span.end.offset).indexOf(name)
  return at < 0 ? null : innerSpan(page, span, [at, at + name.length])
}

/** What a kind of names is called, one of them. */
export const wordOfKind: Readonly<Record<NameKind, string>> = {
  phases: 'phase',
  roles: 'role',
  services: 'service',
  motions: 'motion',
}
