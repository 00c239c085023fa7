import type { RequestView, SimilarRequestView } from '@fairlead/contract'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'

/** More than these nobody reads before deciding. */
const mostSimilar = 10

/** What was asked for beside each of these requests: of the same role and service, for the same customer, the newest first. */
export async function similarTo(
  db: Kysely<Tables>,
  requests: readonly string[],
): Promise<ReadonlyMap<string, readonly SimilarRequestView[]>> {
  if (requests.length === 0) return new Map()
  const rows = await db
    .selectFrom('request as asked')
    .innerJoin('engagement as of_asked', (join) =>
      join
        .onRef('of_asked.organization_id', '=', 'asked.organization_id')
        .onRef('of_asked.engagement_id', '=', 'asked.engagement_id'),
    )
    .innerJoin('request as other', (join) =>
      join
        .onRef('other.organization_id', '=', 'asked.organization_id')
        .onRef('other.role', '=', 'asked.role')
        .onRef('other.service', 'is not distinct from', 'asked.service')
        .onRef('other.request_id', '<>', 'asked.request_id'),
    )
    .innerJoin('engagement as of_other', (join) =>
      join
        .onRef('of_other.organization_id', '=', 'other.organization_id')
        .onRef('of_other.engagement_id', '=', 'other.engagement_id')
        .onRef('of_other.customer_folded', '=', 'of_asked.customer_folded'),
    )
    .select(['asked.request_id as of', 'other.engagement_id', 'other.record'])
    .where('asked.organization_id', '=', localOrganization)
    .where('asked.request_id', 'in', requests)
    .orderBy('other.asked_at', 'desc')
    .orderBy('other.request_id')
    .execute()
  const found = Map.groupBy(rows, ({ of }) => of)
  return new Map([...found].map(([of, others]) => [of, others.slice(0, mostSimilar).map(similarView)]))
}

/** What was asked for of a role and a service for the customer of an engagement, the newest first. */
export async function similarInCustomer(
  db: Kysely<Tables>,
  engagement: string,
  { role, service }: { readonly role: string; readonly service: string | null },
): Promise<readonly SimilarRequestView[]> {
  const rows = await db
    .selectFrom('engagement as here')
    .innerJoin('engagement as there', (join) =>
      join
        .onRef('there.organization_id', '=', 'here.organization_id')
        .onRef('there.customer_folded', '=', 'here.customer_folded'),
    )
    .innerJoin('request', (join) =>
      join
        .onRef('request.organization_id', '=', 'there.organization_id')
        .onRef('request.engagement_id', '=', 'there.engagement_id'),
    )
    .select(['request.engagement_id', 'request.record'])
    .where('here.organization_id', '=', localOrganization)
    .where('here.engagement_id', '=', engagement)
    .where('request.role', '=', role)
    .where('request.service', 'is', service)
    .orderBy('request.asked_at', 'desc')
    .orderBy('request.request_id')
    .limit(mostSimilar)
    .execute()
  return rows.map(similarView)
}

function similarView({ engagement_id, record }: { readonly engagement_id: string; readonly record: string }) {
  // `requestRows` writes this column from the view.
  const { id, stage, at, by, wish, person, reason, summary } = JSON.parse(record) as RequestView
  return { engagement: engagement_id, request: id, stage, at, by, why: wish.why, person, reason, summary }
}
