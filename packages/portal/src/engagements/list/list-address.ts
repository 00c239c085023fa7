import type { ListSort } from '@fairlead/contract'
import type { ListAddress } from '../../components/list-view/list-search.ts'
import type { ListView } from '../../components/list-view/list-view.ts'

/** What the list of engagements can be asked for in its address. */
export const listAddress: ListAddress = {
  fields: ['service', 'person', 'phase', 'is'],
  sort: { column: 'changed', direction: 'descending' },
  group: null,
}

const sorts = new Set<string>([
  'changed',
  'customer',
  'go-live',
  'progress',
  'next-due',
  'last-due',
  'started',
] satisfies ListSort[])

/** The query of the server that shows the list as its address says. */
export function listQuery(view: ListView): string {
  const query = new URLSearchParams()
  const text = view.text.trim()
  if (text !== '') query.set('q', text)
  for (const { field, values } of view.filters) for (const value of values) query.append(field, value)
  const { sort } = view
  if (sort !== null && sorts.has(sort.column)) {
    query.set('sort', sort.column)
    query.set('direction', sort.direction === 'ascending' ? 'up' : 'down')
  }
  return query.toString()
}

/** The address of the file that has what the list shows: the same engagements, in the same order and columns. */
export function exportAddress(
  view: ListView,
  {
    format,
    columns,
    language,
  }: { readonly format: 'csv' | 'xlsx'; readonly columns: readonly string[]; readonly language: string },
): string {
  const query = new URLSearchParams(listQuery(view))
  query.set('format', format)
  query.set('columns', columns.join(','))
  query.set('language', language)
  return `/api/engagements/export?${query}`
}
