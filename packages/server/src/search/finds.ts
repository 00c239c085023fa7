import type { SearchHit } from '@fairlead/contract'
import type { Shown } from '../engagements/shown.ts'
import { marksIn, snippetOf } from './marks.ts'

/** As far as results are counted. */
export const mostCounted = 1000

/** What was found of one kind. */
export interface Finds {
  /** Those of the page that is shown. */
  readonly hits: readonly Shown<SearchHit>[]
  /** Where the next page goes on; `null` where there is none. */
  readonly next: number | null
  readonly counted: { readonly count: number; readonly isMore: boolean }
}

/** A number of finds, told no further than it is counted. */
export function countedAs(count: number): Finds['counted'] {
  return { count: Math.min(count, mostCounted), isMore: count > mostCounted }
}

/** The page of a list that begins behind so many. */
export function pageOf<Item>(list: readonly Item[], from: number | null, limit: number) {
  const end = (from ?? 0) + limit
  return { page: list.slice(from ?? 0, end), next: list.length > end ? end : null, counted: countedAs(list.length) }
}

/** The texts of a hit, with what was asked for marked in them. */
export function textsOf({ title, body }: { readonly title: string; readonly body: string }, asked: string) {
  const { text: snippet, marks: snippetMarks } = snippetOf(body, asked)
  return { title, titleMarks: marksIn(title, asked), snippet, snippetMarks }
}
