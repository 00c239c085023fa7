import type { ListView } from '../../components/list-view/list-view.ts'

/** How the work of a person is looked at. All of it stands in the address, and so in saved views too. */
export interface WorkView {
  /** Whose work it is; `null` is that of who acts. */
  readonly person: string | null
  /** Whether work in processes that have not begun is shown as well. */
  readonly showsAhead: boolean
  /** The groups that are folded away. */
  readonly folded: readonly string[]
  /** Search, filters, order and columns of the list. */
  readonly list: ListView
}

/** The parameters of the address that are no filters on rows, by the names that they have there. */
export const ownFields = ['person', 'ahead', 'folded'] as const

type OwnField = (typeof ownFields)[number]

/** Reads whose work is asked for, and how, from everything that the address says. */
export function readWorkView(all: ListView): WorkView {
  const valuesOf = (field: OwnField) =>
    all.filters.find((filter) => filter.field === field && filter.operator === 'is')?.values ?? []
  return {
    person: valuesOf('person')[0] ?? null,
    showsAhead: valuesOf('ahead').includes('shown'),
    folded: valuesOf('folded'),
    list: { ...all, filters: all.filters.filter(({ field }) => !isOwn(field)) },
  }
}

/** The inverse of {@link readWorkView}: everything that the address has to say. */
export function writeWorkView({ person, showsAhead, folded, list }: WorkView): ListView {
  const own: readonly (readonly [OwnField, readonly string[]])[] = [
    ['person', person === null ? [] : [person]],
    ['ahead', showsAhead ? ['shown'] : []],
    ['folded', folded],
  ]
  const written = own.flatMap(([field, values]) =>
    values.length === 0 ? [] : [{ field, operator: 'is', values } as const],
  )
  return { ...list, filters: [...written, ...list.filters.filter(({ field }) => !isOwn(field))] }
}

function isOwn(field: string): boolean {
  return ownFields.some((own) => own === field)
}
