import type { SearchKind } from '@fairlead/contract'
import type { EngagementId, ReleaseId } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import type { ReleaseStore } from '../releases/store.ts'

export interface SearchQuery {
  readonly q: string
  readonly kind?: SearchKind | undefined
  readonly engagement?: EngagementId | undefined
  readonly language: string
  /** Where the page before ended, as its answer said; `null` for the first. */
  readonly from: number | null
  readonly limit: number
}

export interface Looking {
  /** The database as who looks may read it. */
  readonly db: Kysely<Tables>
  readonly releases: ReleaseStore
  /** What the index need not look at, since who looks may not see it; the database says so again. */
  readonly isShared: boolean
  /** The release whose pages are searched where no engagement is named. */
  readonly current: ReleaseId
}

/** Which release is searched, and in which engagement its tasks and pages are opened. */
interface Place {
  readonly release: ReleaseId
  readonly engagement: { readonly id: EngagementId; readonly customer: string } | null
}

/** One search: what is asked, of whom, and where. */
export interface Searching extends Looking {
  readonly query: SearchQuery
  /** The words, as a query of the index. */
  readonly words: string
  readonly place: Place
  /** How many are shown of a kind. */
  readonly limit: number
}

/** Where a search for tasks and pages of a playbook looks: in the engagement that is named, or the one that changed last. */
export async function placeOf({ db, current }: Looking, engagement: EngagementId | undefined): Promise<Place> {
  const rows = db
    .selectFrom('engagement')
    .select(['engagement_id', 'customer', 'release'])
    .where('organization_id', '=', localOrganization)
  const found =
    engagement === undefined
      ? await rows.where('release', '=', current).orderBy('updated_at', 'desc').limit(1).executeTakeFirst()
      : await rows.where('engagement_id', '=', engagement).executeTakeFirst()
  if (found === undefined) return { release: current, engagement: null }
  return { release: found.release, engagement: { id: found.engagement_id, customer: found.customer } }
}
