import type { Generated } from 'kysely'

/** The rows of the database, as `migrations/*.sql` lays them down. */
export interface Tables {
  readonly event: EventTable
  readonly release: ReleaseTable
  readonly engagement: EngagementTable
}

/** The truth: what happened, in order. Rows are only ever added. */
export interface EventTable {
  readonly position: Generated<number>
  readonly id: string
  readonly organization_id: string
  readonly engagement_id: string
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly type: string
  /** The event without its type, as canonical JSON. */
  readonly data: string
  readonly previous_hash: string
  readonly hash: string
}

export interface ReleaseTable {
  readonly hash: string
  readonly content: string
  readonly created_at: string
}

/** A fold of the events, for lists; written with them and rebuilt from them. */
export interface EngagementTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly customer: string
  readonly release: string
  readonly start_date: string
  readonly scope: string
  readonly revision: number
  readonly counts: string
  readonly created_at: string
  readonly updated_at: string
}

/** There is one organisation in a database until sign-in tells them apart; every key begins with it already. */
export const localOrganization = 'local'
