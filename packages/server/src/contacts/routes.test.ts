import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ContactView, ImportReport, PersonData } from '@fairlead/contract'
import { aContact } from '../../test/a-contact.ts'
import { anEngagement, aServer, gil, people, problemOf, resultOf, type TestServer } from '../../test/a-server.ts'
import { anAttendee, begun, hold, prepare, schedule } from '../../test/a-workshop.ts'
import { readCsv } from '../../test/read-csv.ts'

const add = (over: Parameters<typeof aContact>[0] = {}) => ({ type: 'AddContact', details: aContact(over) }) as const
const erase = (contact: string | null, over: object = {}) =>
  ({ type: 'ErasePerson', contact, emails: [], names: [], texts: [], ...over }) as const

async function contactsOf(server: TestServer, id: string) {
  return (await server.get<{ contacts: ContactView[] }>(`/api/engagements/${id}/contacts`)).contacts
}

async function imported(server: TestServer, id: string, body: object) {
  return resultOf<ImportReport>(await server.call('POST', `/api/engagements/${id}/contacts/import`, { body }))
}

test('[S400] what is personal is kept apart: the log has commitments, and people are shown as they are', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, add({ note: 'Likes tea' }))
  await server.have(id, prepare())
  const events = await server.database.reader.selectFrom('event').select('data').execute()
  for (const secret of ['Ada', 'ada@example.org', 'tea']) {
    assert.ok(
      events.every(({ data }) => !data.includes(secret)),
      secret,
    )
  }
  const [contact] = await contactsOf(server, id)
  assert.deepEqual([contact?.id, contact?.details, contact?.by], ['contact-1', aContact({ note: 'Likes tea' }), 'zoe'])
  const salts = await server.database.reader.selectFrom('personal').select('salt').execute()
  assert.equal(new Set(salts.map(({ salt }) => salt)).size, salts.length)
})

test('[S403] of hundreds of people one leaves no byte, however often they were changed', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const rows = Array.from({ length: 300 }, (_, at) => ({
    ...{
      externalId: `x${at}`,
      name: `Person ${at}`,
      email: `qx7-${at % 3 === 0 ? 'goes' : 'stays'}-${at}@example.org`,
    },
    note: `${at % 3 === 0 ? 'qx7-goes' : 'qx7-stays'} ${'long '.repeat(at)}`,
  }))
  await imported(server, id, { preview: false, rows })
  for (const title of ['CIO', 'CEO'])
    await imported(server, id, { preview: false, rows: rows.map(({ externalId }) => ({ externalId, title })) })
  const bytes = () =>
    ['fairlead.db', 'fairlead.db-wal'].map((name) => readFileSync(join(server.folder, name), 'latin1')).join()
  assert.ok(bytes().includes('qx7-goes'))
  for (let at = 0; at < 300; at += 3) await server.have(id, erase(`contact-${at + 1}`))
  assert.ok(!bytes().includes('qx7-goes'))
  assert.ok(bytes().includes('qx7-stays'))
})

test('[S407] an import adds and changes, leaves out what is wrong, and says so; a preview changes nothing', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, add({ externalId: 'x1', doNotCall: { reason: 'Asked so' } }))
  const csv = [
    '\ufeffExternal ID;Name;E-mail;Party;Do not call;Shoe size;Telefon',
    'x1;"Ada ""O."" Ortiz";;;;42;',
    'x2;Bob;BOB@example.org;Partner;;;',
    'x3;Cy;not an address;;;;',
    'x2;Bob again;;;;;',
    ';Dan;dan@example.org;合作伙伴;Does not like it;;',
    '"x5";"Eve',
    'Bcc: all@example.org";;;;;',
    ';Finn;finn@example.org;friend;;;',
  ].join('\n')
  const preview = await imported(server, id, { preview: true, csv })
  assert.equal((await contactsOf(server, id)).length, 1)
  const report = await imported(server, id, { preview: false, csv })
  assert.deepEqual({ ...report, preview: true }, preview)
  assert.deepEqual(report.counts, { added: 2, changed: 1, same: 0, suppressed: 0, wrong: 4 })
  assert.deepEqual(report.ignored, ['Shoe size', 'Telefon'])
  assert.deepEqual(
    report.rows.map(({ row, kind, problem }) => [row, kind, problem]),
    [
      [3, 'wrong', 'wrong-email'],
      [4, 'wrong', 'contact-twice'],
      [6, 'wrong', 'wrong-contact-line'],
      [7, 'wrong', 'wrong-contact-line'],
      [1, 'changed', null],
      [2, 'added', null],
      [5, 'added', null],
    ],
  )
  const [ada, bob, dan] = await contactsOf(server, id)
  assert.equal(ada?.details?.name, 'Ada "O." Ortiz')
  assert.deepEqual([ada?.details?.email, ada?.details?.doNotCall], ['ada@example.org', { reason: 'Asked so' }])
  assert.deepEqual([bob?.details?.email, bob?.details?.party], ['bob@example.org', 'partner'])
  assert.deepEqual([dan?.details?.party, dan?.details?.doNotCall], ['partner', { reason: 'Does not like it' }])
  assert.deepEqual((await imported(server, id, { preview: false, csv })).counts.same, 3)
  const refused = await server.call('POST', `/api/engagements/${id}/contacts/import`, { body: { preview: true } })
  assert.equal((await problemOf(refused)).code, 'invalid-request')
})

test('[S408] who was erased is not brought back by an import, by their address or by their name elsewhere', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const [other, third] = [await anEngagement(server), await anEngagement(server)]
  const rows = [
    { name: 'Ada', email: 'ada@example.org', externalId: 'x1' },
    { name: 'Bob', email: 'bob@example.org' },
  ]
  for (const engagement of [id, other.id]) await imported(server, engagement, { preview: false, rows })
  await server.have(id, erase('contact-1'))
  const again = await imported(server, id, {
    preview: false,
    rows: [
      ...rows,
      { name: 'Ada', email: ' ADA@example.org' },
      { name: 'A. Ortiz', externalId: 'x1', email: 'new@example.org' },
    ],
  })
  assert.deepEqual(again.counts, { added: 0, changed: 0, same: 1, suppressed: 3, wrong: 0 })
  assert.ok(!JSON.stringify(again).includes('Ada'))
  assert.equal((await contactsOf(server, id)).length, 2)
  // Where they were not erased they are kept as before, and elsewhere they are not brought in either.
  const changed = [{ name: 'Ada Ortiz', email: 'ada@example.org', externalId: 'x1' }]
  assert.equal((await imported(server, other.id, { preview: false, rows: changed })).counts.changed, 1)
  assert.deepEqual((await imported(server, third.id, { preview: false, rows })).counts, {
    added: 1,
    changed: 0,
    same: 0,
    suppressed: 1,
    wrong: 0,
  })
  const hashes = await server.database.reader.selectFrom('suppression').select('keyed_hash').execute()
  assert.equal(hashes.length, 2)
  // By hand somebody can be added again: whoever does knows why.
  await server.have(id, add())
  assert.equal((await imported(server, id, { preview: false, rows: changed })).counts.changed, 1)
})

test('[S409] everything that is kept of a person is shown, and what an erasure would leave', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const other = await anEngagement(server, { customer: 'Globex' })
  await server.have(other.id, add())
  await server.have(id, add({ phone: '112' }))
  await server.have(id, schedule(0, begun))
  await server.have(id, prepare([anAttendee()], 3))
  const { revision } = await server.have(
    id,
    hold(4, { minutes: 'Ada Ortiz wants more.', attended: ['ada@example.org'] }),
  )
  await server.have(id, {
    ...{ type: 'LinkEvidence', content: { kind: 'note', text: 'As told to ADA@example.org' } },
    ...{ task: '101', expectedRevision: 0 },
  })
  const path = `/api/engagements/${id}/person?contact=contact-1`
  const data = await server.get<PersonData>(path)
  assert.deepEqual(data.contact?.details, aContact({ phone: '112' }))
  assert.deepEqual([data.emails, data.names, data.plainEvents], [['ada@example.org'], [], []])
  assert.deepEqual(
    data.values.map(({ event, kind }) => `${event} ${kind}`),
    ['ContactAdded details', 'WorkshopPrepared email', 'WorkshopPrepared name', 'WorkshopHeld email'],
  )
  assert.deepEqual(
    data.workshops.map(({ task, attended }) => [task, attended]),
    [['100', true]],
  )
  assert.deepEqual(
    data.mentions.map(({ seq, task, text }) => [seq, task, text]),
    [
      [revision + 1, '101', null],
      [revision, '100', 'minutes/100'],
    ],
  )
  assert.deepEqual(data.elsewhere, [{ engagement: other.id, customer: 'Globex', contact: 'contact-1' }])
  const text = await (await server.call('GET', `${path}&format=text&language=zh-CN`)).text()
  for (const said of ['Ada Ortiz', '112', 'Globex', 'Ada Ortiz wants more.', '研讨会'])
    assert.ok(text.includes(said), said)

  await server.have(id, erase('contact-1', { texts: ['minutes/100'] }))
  const left = await server.get<PersonData>(path)
  assert.deepEqual([left.contact, left.values, left.workshops], [null, [], []])
  const seen = await server.look(id)
  assert.deepEqual([seen.workshops[0]?.held?.minutes, seen.workshops[0]?.attendees?.[0]?.name], ['', '—'])
})

test('[S410] a table of contacts is taken back as it was, and nothing in it is a formula', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const hostile = { name: '=HYPERLINK("http://x.example")', title: '+1, "two"', phone: '+49 30 123', note: '@cmd\n-2' }
  await server.have(id, add({ ...hostile, externalId: 'x1', role: 'engineer' }))
  await server.have(id, add({ name: '李伟', email: 'li@example.org', externalId: 'x2', survey: { language: 'zh-CN' } }))
  await server.have(id, add({ name: 'Gone', email: 'gone@example.org' }))
  await server.have(id, erase('contact-3'))
  for (const language of ['en', 'zh-CN']) {
    const response = await server.call('GET', `/api/engagements/${id}/contacts/export?format=csv&language=${language}`)
    const csv = await response.text()
    assert.ok(!csv.includes('gone'))
    for (const record of readCsv(csv.replace(/^\ufeff/, ''))) {
      for (const { text } of record) assert.doesNotMatch(text, /^[=+\-@]/)
    }
    const report = await imported(server, id, { preview: false, csv })
    assert.deepEqual(report.counts, { added: 0, changed: 0, same: 2, suppressed: 0, wrong: 0 }, language)
    assert.deepEqual(report.ignored, [])
  }
})

test('[S411] only the team takes in contacts and looks at all that is kept of a person', async (t) => {
  const server = await aServer(t, { team: [...people, gil] })
  const { id } = await anEngagement(server)
  await server.have(id, add())
  await server.have(id, { type: 'AssignTask', task: '101', assignee: 'gil', expectedRevision: 0 })
  const body = { preview: true, rows: [] }
  for (const actor of ['carla', 'gil']) {
    const one = await server.call('POST', `/api/engagements/${id}/contacts/import`, { actor, body })
    const other = await server.call('GET', `/api/engagements/${id}/person?contact=contact-1`, { actor })
    assert.deepEqual([one.status, other.status], [403, 403], actor)
  }
  assert.equal((await server.call('GET', `/api/engagements/${id}/person`, { actor: null })).status, 400)
  assert.equal((await server.call('GET', `/api/engagements/${id}/person?contact=contact-7`)).status, 404)
})

test('[S406] an erasure takes away what was sent to the person, and their name from what others are told', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  // A name may be a word of the program: that one stays.
  const invitation = anAttendee({ name: 'invitation', email: 'i@example.org' })
  await server.have(id, prepare([anAttendee(), invitation, anAttendee({ name: 'Bob', email: 'bob@example.org' })]))
  await server.have(id, schedule(2, { place: 'At Ada, invitation desk' }))
  await server.have(id, { type: 'InviteToWorkshop', task: '100', expectedRevision: 3 })
  const outbox = () => server.database.reader.selectFrom('outbox').select(['recipient', 'payload']).execute()
  const recipients = (await outbox()).map(({ recipient }) => recipient)
  assert.ok(recipients.includes('ada@example.org'))
  await server.have(id, erase(null, { emails: ['ada@example.org', 'i@example.org'] }))
  const left = await outbox()
  const [toBob] = left
    .filter(({ recipient }) => recipient === 'bob@example.org')
    .map(({ payload }) => JSON.parse(payload))
  assert.deepEqual([toBob.body.kind, toBob.body.session.place], ['invitation', 'At —, — desk'])
  assert.deepEqual(
    left.map(({ recipient }) => recipient),
    recipients.filter((one) => one === 'bob@example.org'),
  )
  await server.have(id, schedule(5, { time: '15:00' }))
  assert.ok((await outbox()).every(({ recipient, payload }) => !`${recipient}${payload}`.includes('ada@example.org')))
})
