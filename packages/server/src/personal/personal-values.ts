import type { EngagementId } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'

/** Personal values by the commitments that stand for them in events. */
export type PersonalValues = ReadonlyMap<string, { readonly value: unknown }>

interface Range {
  /** Of later events than this. */
  readonly after: number
  /** Of events up to this. */
  readonly upTo: number
}

/** The personal values of some events of an engagement: all of them, or those of a range. */
export async function readPersonal(
  db: Kysely<Tables>,
  engagement: EngagementId,
  { after, upTo }: Range = { after: 0, upTo: Number.MAX_SAFE_INTEGER },
): Promise<PersonalValues> {
  const rows = await db
    .selectFrom('personal')
    .select(['commitment', 'value'])
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .execute()
  return new Map(rows.map(({ commitment, value }) => [commitment, { value: JSON.parse(value) }]))
}
