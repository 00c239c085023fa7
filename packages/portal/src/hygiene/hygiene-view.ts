import { type FindingCode, findingCodes } from '@fairlead/contract'
import type { ListAddress } from '../components/list-view/list-search.ts'
import type { ListView } from '../components/list-view/list-view.ts'

export type WhoseFindings = 'mine' | 'team' | 'all'

/** How the queue is looked at. All of it stands in the address, and so in saved views too. */
export interface HygieneView {
  readonly whose: WhoseFindings
  /** The one kind that is listed; `null` for all. */
  readonly code: FindingCode | null
  /** The one engagement that it is of; `null` for all. */
  readonly engagement: string | null
  /** The groups that are folded away. */
  readonly folded: readonly string[]
  /** Search, filters, order and columns of the list. */
  readonly list: ListView
}

/** The parameters of the address that are no filters on rows, by the names that they have there. */
const ownFields = ['whose', 'code', 'of', 'folded'] as const
type OwnField = (typeof ownFields)[number]

/** What rows can be filtered by. */
export const rowFields = ['customer', 'person', 'kind'] as const

/** The grouping of the queue by itself. */
export const usualGrouping = 'code'

/** What the address of the queue can say. */
export const hygieneAddress: ListAddress = {
  fields: [...ownFields, ...rowFields],
  sort: null,
  group: usualGrouping,
}

/** Reads how the queue is asked for from everything that the address says; what it cannot be asked for is as usual. */
export function readHygieneView(all: ListView): HygieneView {
  const valuesOf = (field: OwnField) =>
    all.filters.find((filter) => filter.field === field && filter.operator === 'is')?.values ?? []
  const [whose] = valuesOf('whose')
  const [code] = valuesOf('code')
  return {
    whose: whose === 'mine' || whose === 'all' ? whose : 'team',
    code: code !== undefined && isCode(code) ? code : null,
    engagement: valuesOf('of')[0] ?? null,
    folded: valuesOf('folded'),
    list: { ...all, filters: all.filters.filter(({ field }) => !isOwn(field)) },
  }
}

/** The inverse of {@link readHygieneView}: everything that the address has to say. */
export function writeHygieneView({ whose, code, engagement, folded, list }: HygieneView): ListView {
  const own: readonly (readonly [OwnField, readonly string[]])[] = [
    ['whose', whose === 'team' ? [] : [whose]],
    ['code', code === null ? [] : [code]],
    ['of', engagement === null ? [] : [engagement]],
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

function isCode(text: string): text is FindingCode {
  return Object.hasOwn(findingCodes, text)
}
