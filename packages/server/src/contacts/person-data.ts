import type { PersonData } from '@fairlead/contract'
import type { ContactId, Identity, Standing } from '@fairlead/engagement'
import { canonicalJson } from '@fairlead/playbook'
import { type Kysely, sql } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import type { Shown } from '../engagements/shown.ts'
import { notFound } from '../problems/problem.ts'
import { copiesOf } from '../site/bundle/copies.ts'
import { mentionsOf } from './mentions.ts'

/** Who is meant: a contact, with whatever else they occur by. */
export interface PersonAsked {
  readonly contact: ContactId | null
  readonly emails: readonly string[]
  readonly names: readonly string[]
}

const mostMentions = 200

/** Everything that is kept of a person in an engagement, and where else they occur. */
export async function personData(
  db: Kysely<Tables>,
  { engagement }: Standing,
  asked: PersonAsked,
): Promise<Shown<PersonData>> {
  const { contact } = asked
  const record = contact === null ? null : engagement.contacts.get(contact)
  if (record === undefined) throw notFound('contact', contact ?? '')
  const details = record?.details ?? null
  const former = contact === null ? { emails: [], names: [] } : await formerDetails(db, engagement.id, contact)
  const emails = once([...asked.emails.map((one) => one.trim().toLowerCase()), ...former.emails])
  const known = new Set<Identity>(engagement.identities)
  const names = once([...asked.names, ...former.names]).filter((name) => known.has(`name/${name}`))
  const identities: readonly Identity[] = [
    ...(contact === null ? [] : [contact]),
    ...emails,
    ...names.map((name) => `name/${name}`),
  ]
  const values = await valuesOf(db, engagement.id, identities)
  const words = once([
    ...emails,
    ...names,
    ...former.names,
    ...values.flatMap(({ kind, value }) => (kind === 'name' ? [String(value)] : [])),
  ])
  const { mentions, plainEvents } = await mentionsOf(db, engagement.id, { words, identities: new Set(identities) })
  return {
    engagement: engagement.id,
    customer: engagement.customer,
    contact: contact === null || details === null ? null : { id: contact, details },
    emails: emails.filter((email) => known.has(email) || former.emails.includes(email)),
    names,
    values,
    workshops: workshopsOf(engagement, new Set(emails)),
    questionnaires: questionnairesOf(engagement, { emails, names }),
    messages: await messagesTo(db, engagement.id, emails),
    mentions: mentions.slice(0, mostMentions),
    mentionsLeftOut: Math.max(0, mentions.length - mostMentions),
    plainEvents,
    copies: [...(await copiesOf(db, engagement))],
    elsewhere: await elsewhere(db, engagement.id, emails),
  }
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

/** By what a contact was ever known. */
async function formerDetails(db: Kysely<Tables>, engagement: string, contact: ContactId) {
  const rows = await personalRows(db, engagement, [contact])
  const values = rows.map(({ value }) => JSON.parse(value) as { name?: string; email?: string | null })
  return {
    emails: once(values.flatMap(({ email }) => email ?? [])),
    names: once(values.flatMap(({ name }) => name ?? [])),
  }
}

async function personalRows(db: Kysely<Tables>, engagement: string, identities: readonly Identity[]) {
  if (identities.length === 0) return []
  return db
    .selectFrom('personal')
    .innerJoin('event', (join) =>
      join.onRef('event.engagement_id', '=', 'personal.engagement_id').onRef('event.seq', '=', 'personal.seq'),
    )
    .select(['personal.seq', 'personal.kind', 'personal.value', 'event.at', 'event.type'])
    .where('personal.organization_id', '=', localOrganization)
    .where('personal.engagement_id', '=', engagement)
    .where('personal.whose', 'in', identities)
    .orderBy('personal.seq')
    .orderBy('personal.kind')
    .execute()
}

async function valuesOf(db: Kysely<Tables>, engagement: string, identities: readonly Identity[]) {
  const rows = await personalRows(db, engagement, identities)
  return rows.map(({ seq, kind, value, at, type }) => ({
    seq,
    at,
    event: type,
    kind,
    value: JSON.parse(value) as unknown,
  }))
}

function workshopsOf(
  { workshops }: Standing['engagement'],
  emails: ReadonlySet<string>,
): Shown<PersonData['workshops']> {
  return [...workshops].flatMap(([task, { attendees, replies, session, held }]) => {
    const attended = held?.attended.some((email) => emails.has(email)) === true
    if (!attended && attendees?.some(({ email }) => emails.has(email)) !== true) return []
    const answer = replies.find(({ email }) => emails.has(email))?.answer ?? null
    return [{ task, start: (session ?? held?.session)?.start ?? null, answer, attended }]
  })
}

function questionnairesOf({ questionnaires }: Standing['engagement'], { emails, names }: Omit<PersonAsked, 'contact'>) {
  return [...questionnaires].flatMap(([task, { to, stage, sentAt }]) => {
    const isTheirs = to !== null && (to.email === null ? names.includes(to.name) : emails.includes(to.email))
    return isTheirs ? [{ task, stage, sentAt }] : []
  })
}

async function messagesTo(db: Kysely<Tables>, engagement: string, emails: readonly string[]) {
  if (emails.length === 0) return []
  const rows = await db
    .selectFrom('outbox')
    .select(['kind', 'recipient', 'state', 'created_at', 'sent_at'])
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .where('recipient', 'in', emails)
    .orderBy('id')
    .execute()
  return rows.map(({ kind, recipient, state, created_at, sent_at }) => ({
    kind,
    recipient,
    state,
    at: sent_at ?? created_at,
  }))
}

/** Other engagements that have one of these addresses, of an attendee or of a contact, and which contact they have with it. */
async function elsewhere(db: Kysely<Tables>, engagement: string, emails: readonly string[]) {
  if (emails.length === 0) return []
  const contacts = emails.map((email) => sql<boolean>`instr(personal.value, ${`"email":${canonicalJson(email)}`}) > 0`)
  const rows = await db
    .selectFrom('personal')
    .innerJoin('engagement', 'engagement.engagement_id', 'personal.engagement_id')
    .select(['engagement.engagement_id', 'engagement.customer'])
    .select(sql<string | null>`max(iif(personal.kind = 'details', personal.whose, NULL))`.as('contact'))
    .groupBy(['engagement.engagement_id', 'engagement.customer'])
    .where('personal.organization_id', '=', localOrganization)
    .where('personal.engagement_id', '<>', engagement)
    .where((where) => where.or([where('personal.whose', 'in', emails), ...contacts]))
    .orderBy('engagement.customer')
    .limit(100)
    .execute()
  return rows.map(({ engagement_id: engagement, customer, contact }) => ({ engagement, customer, contact }))
}
