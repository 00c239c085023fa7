import type { Sort } from '../data-table/column.ts'
import type { Filter, FilterOperator, ListView } from './list-view.ts'

/** What a list can be asked for in its address. */
export interface ListAddress {
  /** The ids of the fields that can be filtered by; none of them is `q`, `sort`, `group` or `columns`. */
  readonly fields: readonly string[]
  /** How the list is sorted and grouped where its address does not say so. */
  readonly sort: Sort | null
  readonly group: string | null
}

/**
 * A view of a list as parameters of an address, for example
 * `?q=mail&state=complete.cancelled&role.not=architect&due.before=2026-12-01&sort=-due&group=phase`. All of it can be
 * read, typed and sent; what is as usual is left out.
 */
export type ListSearch = Readonly<Record<string, string>>

const suffixes: Readonly<Record<FilterOperator, string>> = {
  is: '',
  'is-not': '.not',
  from: '.from',
  before: '.before',
}
const operators = Object.keys(suffixes) as readonly FilterOperator[]
const none = '-'

/** Writes a view as parameters of its list's address. */
export function writeListView(view: ListView, address: ListAddress): ListSearch {
  const search: Record<string, string> = {}
  if (view.text !== '') search.q = view.text
  for (const { field, operator, values } of view.filters) search[field + suffixes[operator]] = joined(values)
  if (!isSameSort(view.sort, address.sort)) search.sort = view.sort === null ? none : sortText(view.sort)
  if (view.group !== address.group) search.group = view.group ?? none
  if (view.columns !== null) search.columns = joined(view.columns)
  return search
}

/**
 * Reads a view from the parameters of an address. Parameters that the list does not have are someone else's, and what
 * cannot be read is as if it were not there: an address is never an error.
 */
export function readListView(search: Readonly<Record<string, unknown>>, address: ListAddress): ListView {
  const sort = text(search.sort)
  const group = text(search.group)
  const columns = text(search.columns)
  return {
    text: text(search.q) ?? '',
    filters: Object.entries(search).flatMap(([name, value]) => readFilter(name, text(value), address)),
    sort: sort === null ? address.sort : sort === none ? null : readSort(sort),
    group: group === null ? address.group : group === none ? null : group,
    columns: columns === null ? null : split(columns),
  }
}

/** Puts the parameters of a view in the place of those that the address has for its list; all others stay. */
export function replaceListSearch(
  search: Readonly<Record<string, unknown>>,
  next: ListSearch,
  address: ListAddress,
): Record<string, unknown> {
  return { ...Object.fromEntries(Object.entries(search).filter(([name]) => !isOurs(name, address))), ...next }
}

/** The parameters of an address that are those of its list. */
export function ownListSearch(
  search: Readonly<Record<string, unknown>>,
  address: ListAddress,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(search).filter(([name]) => isOurs(name, address)))
}

function isOurs(name: string, address: ListAddress): boolean {
  return ['q', 'sort', 'group', 'columns'].includes(name) || fieldOf(name, address) !== null
}

function readFilter(name: string, value: string | null, address: ListAddress): readonly Filter[] {
  const found = fieldOf(name, address)
  if (found === null || value === null) return []
  const values = [...new Set(split(value))]
  return values.length === 0 ? [] : [{ ...found, values }]
}

function fieldOf(name: string, { fields }: ListAddress): Pick<Filter, 'field' | 'operator'> | null {
  for (const operator of operators) {
    const suffix = suffixes[operator]
    const field = name.slice(0, name.length - suffix.length)
    if (name.endsWith(suffix) && fields.includes(field)) return { field, operator }
  }
  return null
}

function sortText({ column, direction }: Sort): string {
  return direction === 'descending' ? `-${column}` : column
}

function readSort(value: string): Sort {
  return value.startsWith('-') && value.length > 1
    ? { column: value.slice(1), direction: 'descending' }
    : { column: value, direction: 'ascending' }
}

function isSameSort(one: Sort | null, other: Sort | null): boolean {
  return one?.column === other?.column && one?.direction === other?.direction
}

/** Values with points between them; a point in a value has a star before it, and so has a star. */
function joined(values: readonly string[]): string {
  return values.map((value) => value.replace(/[.*]/g, '*$&')).join('.')
}

function split(value: string): readonly string[] {
  const values = ['']
  for (let at = 0; at < value.length; at += 1) {
    const sign = value.charAt(at)
    if (sign === '.') values.push('')
    else {
      if (sign === '*') at += 1
      values.push((values.pop() ?? '') + value.charAt(at))
    }
  }
  return values.filter((one) => one !== '')
}

/** The router makes numbers and the like of what looks like them; in an address everything is text. */
function text(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}
