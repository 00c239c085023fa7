import type { NameKind } from '../compile/align/name-cells.ts'
import type { LabelKind } from '../model/release.ts'
import type { Span } from '../model/span.ts'
import type { Label, Page } from '../reader/page.ts'
import { splitList } from '../reader/read-labels.ts'
import { isAllServices } from '../reader/section-words.ts'
import { innerSpan } from './inner-span.ts'

/** A name where a page uses it. */
export interface UsedName {
  readonly kind: NameKind
  readonly name: string
  readonly page: Page
  /** The cell or the label that holds the name. */
  readonly span: Span
  /** Whether it stands in a row of a task table. */
  readonly inRow: boolean
}

const kindOfLabel: Readonly<Partial<Record<LabelKind, NameKind>>> = {
  phase: 'phases',
  'primary-role': 'roles',
  'secondary-role': 'roles',
  'applies-to': 'services',
  motions: 'motions',
}

/** Every name of a phase, role, service or motion on the pages, in the order of the text; "All Services" is none. */
export function* namesUsed(pages: Iterable<Page>): Iterable<UsedName> {
  for (const page of pages) {
    yield* labelNames(page, page.labels)
    for (const { labels, tables } of page.steps) {
      yield* labelNames(page, labels)
      for (const { role, services } of tables.flatMap(({ rows }) => rows)) {
        for (const name of splitList(role.value)) yield { kind: 'roles', name, page, span: role.span, inRow: true }
        for (const name of services.value) {
          if (!isAllServices(name)) yield { kind: 'services', name, page, span: services.span, inRow: true }
        }
      }
    }
  }
}

function* labelNames(page: Page, labels: readonly Label[]): Iterable<UsedName> {
  for (const { kind: label, values, span } of labels) {
    const kind = kindOfLabel[label]
    for (const name of kind === undefined ? [] : values) {
      if (kind !== undefined && !isAllServices(name)) yield { kind, name, page, span, inRow: false }
    }
  }
}

/** Where exactly a name stands in its cell or label; `null` where it is not written as it reads. */
export function nameSpan({ page, span, name }: UsedName): Span | null {
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
