import { commitmentTo, erasingTypes, isErasingType, type SealedValue, sealedIn } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Finding } from './finding.ts'

interface Sealed extends SealedValue {
  readonly seq: number
}

/**
 * Holds the values that are kept apart against the commitments in the log: each is the value that was written, and is
 * there, unless somebody was erased later whose it was.
 */
export async function checkPersonal(db: Kysely<Tables>): Promise<readonly Finding[]> {
  const engagements = await db.selectFrom('event').select('engagement_id').distinct().execute()
  const found: Finding[] = []
  for (const { engagement_id } of engagements) found.push(...(await findingsOf(db, engagement_id)))
  return found
}

async function findingsOf(db: Kysely<Tables>, engagement: string): Promise<readonly Finding[]> {
  const events = await db
    .selectFrom('event')
    .select(['seq', 'type', 'data'])
    .where('engagement_id', '=', engagement)
    .where((where) => where.or([where('data', 'like', '%"personal":%'), where('type', 'in', erasingTypes)]))
    .orderBy('seq')
    .execute()
  const sealed = events.flatMap(({ seq, data }) => sealedIn(parsed(data)).map((one): Sealed => ({ ...one, seq })))
  const rows = await db.selectFrom('personal').selectAll().where('engagement_id', '=', engagement).execute()
  const byCommitment = new Map(rows.map((row) => [row.commitment, row]))
  const erasures = events.filter(({ type }) => isErasingType(type)).map(erasureOf)
  const committed = new Set(sealed.map(({ personal }) => personal))
  return [
    ...sealed.flatMap(({ personal, of, seq }): readonly Finding[] => {
      const row = byCommitment.get(personal)
      if (row === undefined) {
        if (erasures.some((erasure) => erasure.seq >= seq && erasure.aliases.has(of))) return []
        const found = `no value for the commitment ${personal}`
        return [{ kind: 'missing', engagement, seq, found, expected: `that of ${of}, who was not erased` }]
      }
      if (row.seq === seq && commitmentTo(row.salt, parsed(row.value)) === personal) return []
      const found = `another value of ${of}`
      return [{ kind: 'changed', engagement, seq, found, expected: `the one with the commitment ${personal}` }]
    }),
    ...rows
      .filter(({ commitment }) => !committed.has(commitment))
      .map(({ seq, commitment }): Finding => {
        const found = `a value for the commitment ${commitment}`
        return { kind: 'added', engagement, seq, found, expected: 'only values that events commit to' }
      }),
  ]
}

/** Whom an event erased, by what is left to tell them apart by. */
function erasureOf({ seq, data }: { readonly seq: number; readonly data: string }) {
  const event = parsed(data)
  const said = { contact: null, texts: [], note: null, ...(typeof event === 'object' ? event : null) }
  const texts: readonly unknown[] = Array.isArray(said.texts) ? said.texts : []
  const aliases = [said.contact, `note/${said.note}`, ...texts, ...sealedIn(event).map(({ of }) => of)]
  return { seq, aliases: new Set<unknown>(aliases) }
}

/** JSON, or nothing where it is none: that is a finding of the chain. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
