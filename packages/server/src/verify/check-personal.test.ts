import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonData } from '@fairlead/contract'
import { canonicalJson } from '@fairlead/playbook'
import { aContact } from '../../test/a-contact.ts'
import { aLog, tampered } from '../../test/a-log.ts'
import { eventRow } from '../engagements/event-row.ts'
import { verifyData } from './verify-data.ts'

const now = '2026-03-01T10:00:00.000Z'
const eraseFirst = { type: 'ErasePerson', contact: 'contact-1', emails: [], names: [], texts: [] } as const

test('[S404] a personal value that was changed, taken out or put in is found, and one that was erased is none', async (t) => {
  const log = await aLog(t, ['Acme'])
  const [id = ''] = log.engagements
  for (const name of ['ada', 'bob']) {
    await log.have(id, { type: 'AddContact', details: aContact({ name, email: `${name}@example.org` }) })
  }
  await log.have(id, eraseFirst)
  await log.database.close()
  const found = async (...statements: readonly string[]) => {
    const { findings } = await verifyData(tampered(t, log.folder, statements), { checkpointText: null, now })
    // Where a value is another, so is what can be searched for.
    return findings.filter(({ kind }) => kind !== 'read-model').map(({ kind, seq }) => [kind, seq])
  }
  assert.deepEqual(await found(), [])
  assert.deepEqual(await found("UPDATE personal SET value = replace(value, 'bob', 'eve')"), [['changed', 6]])
  assert.deepEqual(await found("UPDATE personal SET salt = 'x'"), [['changed', 6]])
  assert.deepEqual(await found('DELETE FROM personal'), [['missing', 6]])
  const another = "'local', engagement_id, 'f', 1, whose, kind, alias, salt, value FROM personal"
  assert.deepEqual(await found(`INSERT INTO personal SELECT ${another}`), [['added', 1]])
})

test('[S405] what an earlier version wrote in plain text is read as it was, and told to be where nothing can erase it', async (t) => {
  const log = await aLog(t, ['Acme'])
  const [id = ''] = log.engagements
  const stream = await log.store.load(id)
  const attendee = { name: 'Ada', email: 'ada@example.org', party: 'customer' } as const
  const event = {
    ...({ type: 'WorkshopPrepared', task: '100', agenda: null } as const),
    attendees: [{ ...attendee, role: null, person: null, optional: false, language: null }],
  }
  const recorded = { engagement: id, seq: 5, at: now, actor: 'ben', event }
  await log.database.writer
    .insertInto('event')
    .values(eventRow('plain', recorded, stream?.hash ?? ''))
    .execute()
  const names = async () => (await log.look(id)).workshops[0]?.attendees?.map(({ name }) => name)
  assert.deepEqual(await names(), ['Ada'])
  const told = async () => log.get<PersonData>(`/api/engagements/${id}/person?email=ada@example.org`)
  assert.deepEqual([(await told()).plainEvents, (await told()).values], [[5], []])
  await log.have(id, { ...eraseFirst, contact: null, emails: ['ada@example.org'] })
  assert.deepEqual(await names(), ['Ada'])
  const row = await log.database.reader.selectFrom('event').select('data').where('seq', '=', 5).executeTakeFirst()
  const { type: _, ...data } = event
  assert.equal(row?.data, canonicalJson(data))
})
