import type { PersonView } from '@fairlead/contract'
import { type Instant, lastPeriod, type Person, type PersonId } from '@fairlead/engagement'
import type { Database } from '../database/open-database.ts'
import { writeDigest } from '../outbox/write-letters.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { type DigestParts, digestContent } from './digest-content.ts'
import { type DigestSetting, DigestSettings, makeToken, noteTold } from './digest-settings.ts'

export interface DigestSenderParts extends Pick<DigestParts, 'names'> {
  readonly database: Database
  readonly releases: ReleaseStore
  readonly people: readonly PersonView[]
  readonly persons: ReadonlyMap<PersonId, Person>
  readonly ids: () => string
  /** Brings the read models to this day. */
  readonly refresh: (now: Instant) => Promise<void>
}

/**
 * Puts on their way the digests that are due by now, of each person one, whatever was missed meanwhile; answers how many
 * are new. Whoever asks and how often, a period is told once.
 */
export async function sendDigests(parts: DigestSenderParts, now: Instant): Promise<number> {
  const settings = await new DigestSettings(parts.database).all()
  const due = settings.filter((setting) => {
    const period = lastPeriod(setting, now)
    return period !== null && setting.toldUntil < period.at
  })
  if (due.length === 0) return 0
  await parts.refresh(now)
  // What fails for one keeps nobody else from being told.
  const sent = await Promise.allSettled(due.map((setting) => sendDigest(parts, setting, now)))
  const failed = sent.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  return sent.reduce((sum, one) => (one.status === 'fulfilled' ? sum + one.value : sum), 0)
}

async function sendDigest(parts: DigestSenderParts, setting: DigestSetting, now: Instant): Promise<number> {
  const { database, releases, names, people, persons, ids } = parts
  const period = lastPeriod(setting, now)
  const view = people.find(({ id }) => id === setting.person)
  const person = persons.get(setting.person)
  if (period === null || setting.every === 'off' || view?.email == null || person === undefined) return 0
  const { every: about, language, toldUntil: from } = setting
  const telling = { person, view, about, language, from, to: period.at }
  const content = await digestContent({ reader: database.reader, releases, names }, telling)
  const { email, name } = view
  return database.writer.transaction().execute(async (db) => {
    // Whoever notes it first has the period; of all others none writes anything.
    const isFirst = await noteTold(db, person.id, period.at)
    if (!isFirst || content === null) return 0
    const token = await makeToken(db, person.id, now)
    const letter = {
      name: `digest/${encodeURIComponent(person.id)}/${period.day}`,
      person: person.id,
      at: now,
      language,
      recipient: { name, email },
      body: { ...content, token },
    }
    return writeDigest(db, letter, ids)
  })
}
