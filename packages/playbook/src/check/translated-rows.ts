import type { NameKind } from '../compile/align/name-cells.ts'
import type { Span } from '../model/span.ts'
import { splitList } from '../reader/read-labels.ts'
import { isAllServices } from '../reader/section-words.ts'
import type { IdsOf } from './name-ids.ts'
import { type PlacedRow, taskRows } from './task-rows.ts'
import type { Translation } from './translations.ts'

/** A row of a translation beside the row of the model with the same id. */
export interface TranslatedRow {
  readonly placed: PlacedRow
  readonly first: PlacedRow
}

/** Every row that stands in a translation and in its model; of several with one id the first counts. */
export function* translatedRows(translations: readonly Translation[]): Iterable<TranslatedRow> {
  for (const { model, page } of translations) {
    const firsts = new Map<string, PlacedRow>()
    for (const first of taskRows([model])) {
      if (!firsts.has(first.row.id.value)) firsts.set(first.row.id.value, first)
    }
    for (const placed of taskRows([page])) {
      const first = firsts.get(placed.row.id.value)
      if (first !== undefined) yield { placed, first }
    }
  }
}

/** A part of a task that is the same in every language: what it is called, and the ids that it consists of. */
export interface TaskPart {
  readonly what: string
  /** The names that it is made of; `null` where it is made of none. */
  readonly kind: NameKind | null
  of(row: PlacedRow): readonly string[]
  span(row: PlacedRow): Span
}

export function taskParts(idsOf: IdsOf): readonly TaskPart[] {
  return [
    { what: 'flag', kind: null, of: ({ row }) => [row.mandatory ? 'M' : 'O'], span: ({ row }) => row.id.span },
    {
      what: 'role',
      kind: 'roles',
      of: ({ row: { role }, page }) =>
        [...idsOf({ kind: 'roles', page, span: role.span, names: splitList(role.value) })].sort(),
      span: ({ row }) => row.role.span,
    },
    {
      what: 'services',
      kind: 'services',
      of({ row: { services }, page }) {
        const names = services.value
        if (names.length === 0 || names.some(isAllServices)) return ['all']
        return [...new Set(idsOf({ kind: 'services', page, span: services.span, names }))].sort()
      },
      span: ({ row }) => row.services.span,
    },
  ]
}
