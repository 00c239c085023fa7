import { randomBytes } from 'node:crypto'
import {
  commitmentTo,
  type EngagementEvent,
  type EngagementId,
  type Identity,
  personalParts,
  sealEvent,
} from '@fairlead/engagement'
import { canonicalJson } from '@fairlead/playbook'
import type { Insertable, Kysely } from 'kysely'
import { rowParts } from '../database/row-parts.ts'
import { localOrganization, type PersonalTable, type Tables } from '../database/tables.ts'

/** An event as the log holds it, and the rows with its personal values. */
export interface Sealed {
  readonly event: { readonly type: string }
  readonly rows: readonly Insertable<PersonalTable>[]
}

interface Placed {
  readonly engagement: EngagementId
  readonly seq: number
  readonly event: EngagementEvent
}

/** Seals an event: its personal values go into rows of their own, each under a salt that nobody can guess. */
export async function seal(db: Kysely<Tables>, { engagement, seq, event }: Placed): Promise<Sealed> {
  const parts = personalParts(event)
  if (parts.length === 0) return { event, rows: [] }
  const aliases = await aliasesOf(db, engagement, new Set(parts.map(({ whose }) => whose)))
  const rows: Insertable<PersonalTable>[] = []
  const sealed = sealEvent(event, ({ whose, as }, value) => {
    const salt = randomBytes(16).toString('hex')
    const commitment = commitmentTo(salt, value)
    const alias = aliases.get(whose) ?? whose
    const place = { organization_id: localOrganization, engagement_id: engagement, seq }
    rows.push({ ...place, commitment, whose, kind: as, alias, salt, value: canonicalJson(value) })
    return { personal: commitment, as, of: alias }
  })
  return { event: sealed, rows }
}

/** What is left of each once they are erased: of contacts and texts their own name, of others the same word every time. */
async function aliasesOf(
  db: Kysely<Tables>,
  engagement: EngagementId,
  whose: ReadonlySet<Identity>,
): Promise<ReadonlyMap<Identity, string>> {
  const speaking = [...whose].filter((one) => one.includes('@') || one.startsWith('name/'))
  const aliases = new Map<Identity, string>()
  for (const part of rowParts(speaking)) {
    const known = await db
      .selectFrom('personal')
      .select(['whose', 'alias'])
      .distinct()
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement)
      .where('whose', 'in', part)
      .execute()
    for (const { whose, alias } of known) aliases.set(whose, alias)
  }
  for (const one of speaking) if (!aliases.has(one)) aliases.set(one, `person-${randomBytes(6).toString('hex')}`)
  return aliases
}
