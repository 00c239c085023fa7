import type { ListView } from '../../components/list-view/list-view.ts'

/** How the queue is looked at. All of it stands in the address, and so in saved views too. */
export interface QueueView {
  /** Whether requests that are over are listed as well. */
  readonly showsOver: boolean
  /** The groups that are folded away. */
  readonly folded: readonly string[]
  /** Search, filters, order and columns of the list. */
  readonly list: ListView
}

/** The parameters of the address that are no filters on rows, by the names that they have there. */
export const ownFields = ['over', 'folded'] as const

type OwnField = (typeof ownFields)[number]

/** Reads how the queue is asked for from everything that the address says. */
export function readQueueView(all: ListView): QueueView {
  const valuesOf = (field: OwnField) =>
    all.filters.find((filter) => filter.field === field && filter.operator === 'is')?.values ?? []
  return {
    showsOver: valuesOf('over').includes('shown'),
    folded: valuesOf('folded'),
    list: { ...all, filters: all.filters.filter(({ field }) => !isOwn(field)) },
  }
}

/** The inverse of {@link readQueueView}: everything that the address has to say. */
export function writeQueueView({ showsOver, folded, list }: QueueView): ListView {
  const own: readonly (readonly [OwnField, readonly string[]])[] = [
    ['over', showsOver ? ['shown'] : []],
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
