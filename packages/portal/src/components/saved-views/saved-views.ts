import type { ListSearch } from '../list-view/list-search.ts'

/** A view of a list under a name of the person's own: nothing but the parameters of its address. */
export interface SavedView {
  readonly name: string
  readonly search: ListSearch
}

/** The saved views of every list, by the id of the list. */
export type SavedViews = Readonly<Record<string, readonly SavedView[]>>

/** Reads what the browser kept; what cannot be read is left out. */
export function readSavedViews(text: string | null): SavedViews {
  try {
    const found: unknown = JSON.parse(text ?? '{}')
    if (typeof found !== 'object' || found === null) return {}
    return Object.fromEntries(
      Object.entries(found).map(([list, views]) => [list, Array.isArray(views) ? views.flatMap(asView) : []]),
    )
  } catch {
    return {}
  }
}

/** Saves a view under a name, in the place of the one that has the name already. */
export function withView(views: SavedViews, list: string, view: SavedView): SavedViews {
  const own = views[list] ?? []
  const isKnown = own.some(({ name }) => name === view.name)
  const next = isKnown ? own.map((other) => (other.name === view.name ? view : other)) : [...own, view]
  return { ...views, [list]: next }
}

/** Gives a view another name; it takes the place of one that has that name. */
export function renameView(views: SavedViews, list: string, names: { readonly from: string; readonly to: string }) {
  const own = (views[list] ?? []).filter(({ name }) => name === names.from || name !== names.to)
  return { ...views, [list]: own.map((view) => (view.name === names.from ? { ...view, name: names.to } : view)) }
}

export function withoutView(views: SavedViews, list: string, name: string): SavedViews {
  return { ...views, [list]: (views[list] ?? []).filter((view) => view.name !== name) }
}

/** Whether two views show the same; the order of their parameters does not matter. */
export function isSameSearch(one: ListSearch, other: ListSearch): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}

function asView(value: unknown): readonly SavedView[] {
  if (typeof value !== 'object' || value === null) return []
  const { name, search } = value as Record<string, unknown>
  if (typeof name !== 'string' || typeof search !== 'object' || search === null) return []
  const parameters = Object.entries(search).filter(
    (parameter): parameter is [string, string] => typeof parameter[1] === 'string',
  )
  return [{ name, search: Object.fromEntries(parameters) }]
}
