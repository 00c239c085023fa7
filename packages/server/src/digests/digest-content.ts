import type { PersonView } from '@fairlead/contract'
import { type Instant, isGuest, type Person, type WorkGroup } from '@fairlead/engagement'
import { type Localized, localize } from '@fairlead/playbook'
import type { Kysely } from 'kysely'
import { visibleReader } from '../access/visible-reader.ts'
import { localOrganization, type Tables } from '../database/tables.ts'
import { readFindings } from '../hygiene/queue.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { listWork } from '../work/list.ts'
import type { DigestBody, DigestChanges } from './digest-letter.ts'

/** So much of each is told; how much more there is, is said. */
const mostTold = 12

/** What is due soon enough to be told. */
const dueSoon: Readonly<Record<DigestBody['about'], ReadonlySet<WorkGroup>>> = {
  daily: new Set(['approve', 'gate', 'today']),
  weekly: new Set(['approve', 'gate', 'today', 'week']),
}

export interface DigestParts {
  readonly reader: Kysely<Tables>
  readonly releases: ReleaseStore
  readonly names: ReadonlyMap<string, string>
}

interface Telling {
  readonly person: Person
  /** The same person as who is told. */
  readonly view: PersonView
  readonly about: DigestBody['about']
  readonly language: string
  /** What others did after this moment, */
  readonly from: Instant
  /** and up to this one; what waits is what waits then. */
  readonly to: Instant
}

/** What there is to tell somebody; `null` where there is nothing. They are told of no engagement that they cannot see. */
export async function digestContent(parts: DigestParts, telling: Telling): Promise<Omit<DigestBody, 'token'> | null> {
  const { releases, reader } = parts
  const { person, about, language, to: now } = telling
  const db = visibleReader(reader, telling.view)
  const page = await readFindings({ db, releases, person, now }, { whose: 'mine', by: 'kind', limit: mostTold })
  const { items } = await listWork({ db, releases, person, now })
  const due = items.filter(({ group }) => dueSoon[about].has(group))
  const changes = await changesFor(db, parts, telling)
  if (page.total === 0 && due.length === 0 && changes.length === 0) return null
  const said = (name: Localized<string>, otherwise: string) => localize(name, language, 'en') ?? otherwise
  return {
    kind: 'digest',
    about,
    findings: page.findings.map(({ code, about, subject, name, customer, reason: { day, count } }) => ({
      ...{ code, customer, reason: { day, count } },
      // What a note says may be taken away, and a mail has gone.
      title: about === 'note' ? '' : said(name, subject ?? ''),
    })),
    found: page.total,
    work: due.slice(0, mostTold).map(({ name, task, customer, due: day, group }) => ({
      ...{ customer, due: day, group },
      title: said(name, task),
    })),
    due: due.length,
    changes,
  }
}

/** How much others did in each engagement in which somebody takes part, and who. */
async function changesFor(
  db: Kysely<Tables>,
  { names }: Pick<DigestParts, 'names'>,
  { person: { id }, from, to }: Telling,
): Promise<readonly DigestChanges[]> {
  const rows = await db
    .selectFrom('event')
    .innerJoin('participant', (join) =>
      join
        .onRef('participant.organization_id', '=', 'event.organization_id')
        .onRef('participant.engagement_id', '=', 'event.engagement_id'),
    )
    .innerJoin('engagement', (join) =>
      join
        .onRef('engagement.organization_id', '=', 'event.organization_id')
        .onRef('engagement.engagement_id', '=', 'event.engagement_id'),
    )
    .select((eb) => ['engagement.customer', 'event.engagement_id', 'event.actor', eb.fn.countAll<number>().as('count')])
    .where('event.organization_id', '=', localOrganization)
    .where('participant.person', '=', id)
    .where('event.actor', '<>', id)
    .where('event.at', '>', from)
    .where('event.at', '<=', to)
    .groupBy(['event.engagement_id', 'event.actor'])
    .orderBy('engagement.customer_folded')
    .orderBy('event.engagement_id')
    .orderBy('event.actor')
    .execute()
  const found = new Map<string, DigestChanges>()
  for (const { engagement_id, customer, actor, count } of rows) {
    const before = found.get(engagement_id) ?? { customer, count: 0, people: [] }
    // What contacts did the customer did: no mail of the team keeps what they are called [S545].
    const people = [...new Set([...before.people, isGuest(actor) ? customer : (names.get(actor) ?? actor)])]
    found.set(engagement_id, { customer, count: before.count + count, people })
  }
  return [...found.values()]
}
