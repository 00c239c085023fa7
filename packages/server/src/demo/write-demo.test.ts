import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import {
  type Engagement,
  isGuest,
  isInForce,
  participantsOf,
  taskRecord,
  type WorkGroup,
  workGroups,
} from '@fairlead/engagement'
import { aFolder } from '../../test/a-server.ts'
import { bundledRelease } from '../../test/bundled-playbook.ts'
import { openDatabase } from '../database/open-database.ts'
import { uuidV7Source } from '../database/uuid-v7.ts'
import { buildEngine } from '../engagements/engine.ts'
import { listEngagements } from '../engagements/list.ts'
import { SiteSecrets } from '../site/secrets.ts'
import { verifyLog } from '../verify/verify-log.ts'
import { listWork } from '../work/list.ts'
import { demoPeople } from './people.ts'
import { writeDemo } from './write-demo.ts'

const release = bundledRelease()

/** The demo as it is at a moment, written twice. */
async function aDemo(t: TestContext, now: Date) {
  const database = openDatabase(aFolder(t))
  t.after(() => database.close())
  const engine = buildEngine({ database, people: demoPeople, ids: uuidV7Source(), suppressionKey: new Uint8Array(32) })
  const stored = await engine.releases.put(release, now.toISOString())
  const secrets = new SiteSecrets(Buffer.alloc(32))
  await writeDemo(engine, { release: stored, now, secrets })
  await writeDemo(engine, { release: stored, now, secrets })
  const at = now.toISOString()
  const { engagements } = await listEngagements(database.reader, { sort: 'started', limit: 10, now: at })
  const states = new Map<string, Engagement>()
  for (const { id, customer } of engagements) {
    const stream = await engine.store.load(id)
    assert.ok(stream)
    states.set(customer, stream.engagement)
  }
  return { engine, engagements, states, at }
}

test('[S120] the demo is six customers, one in each phase, written once, through commands, in the past', async (t) => {
  const now = new Date('2026-11-25T12:00:00.000Z')
  const { engine, engagements, at } = await aDemo(t, now)
  assert.deepEqual(
    engagements.map(({ phase }) => phase),
    release.phases.map(({ id }) => id),
  )
  const [started] = engagements
  assert.equal(started?.counts.open, started?.counts.total)
  const events = await engine.database.reader.selectFrom('event').select(['at', 'actor', 'type']).execute()
  const known = new Set(demoPeople.map(({ id }) => id))
  assert.ok(events.every((event) => event.at < at && (known.has(event.actor) || isGuest(event.actor))))
  assert.deepEqual(await verifyLog(engine.database.reader), [])
  assert.equal(new Set(demoPeople.map(({ kind }) => kind)).size, 5)
})

test('[S120] it shows what can happen to an engagement', async (t) => {
  const { engine, states } = await aDemo(t, new Date('2026-11-25T12:00:00.000Z'))
  const of = (customer: string, task: string) => {
    const engagement = states.get(customer)
    assert.ok(engagement, customer)
    return taskRecord(engagement, task)
  }
  const waiver = of('Hallqvist Medtech', '3998').waiver
  assert.ok(isInForce(waiver, '2026-11-25') && (waiver?.until ?? '') < '2026-12-02')
  assert.equal(of('Seguros Miraflores', '4068').waiver?.approvedAt, null)
  assert.deepEqual(of('Ateliers Bréval', '5266').overruling?.blockers, ['5263'])
  assert.equal(of('青禾科技', '2474@sharepoint').state, 'complete')
  assert.equal(of('青禾科技', '2474@onedrive-for-business').state, 'in-progress')
  const calendar = states.get('Seguros Miraflores')?.calendars.get('customer')?.calendar
  assert.deepEqual([calendar?.timeZone, calendar?.holidays.length], ['America/Bogota', 2])

  const types = new Set<string>()
  for (const { type } of await engine.database.reader.selectFrom('event').select('type').execute()) types.add(type)
  const workshop = (customer: string, task: string) => states.get(customer)?.workshops.get(task)
  const held = workshop('Seguros Miraflores', '4021')?.held
  assert.deepEqual(held?.actions, ['+2', '+3', '+4', '+5'])
  assert.ok(held.minutes.length > 100 && held.attended.length === 3)
  assert.equal(of('Seguros Miraflores', '4021').state, 'complete')
  assert.deepEqual(
    workshop('Seguros Miraflores', '3365')?.replies.map(({ answer }) => answer),
    ['accepted', 'tentative'],
  )
  const missed = workshop('青禾科技', '5263')
  assert.deepEqual([missed?.lapsed[0]?.why, missed?.session !== null], ['no-show', true])
  const kickOff = workshop('Nordwind Logistik', '5210')
  assert.deepEqual([kickOff?.session?.start, kickOff?.materials[0]?.handedOver.length], ['2026-12-02T09:00:00.000Z', 1])

  for (const customer of ['Seguros Miraflores', 'Nordwind Logistik', '青禾科技']) {
    const known = [...(states.get(customer)?.contacts.values() ?? [])].flatMap(({ details }) => details ?? [])
    assert.deepEqual([...new Set(known.map(({ party }) => party))].sort(), ['customer', 'partner', 'vendor'], customer)
    assert.ok(
      known.some(({ doNotCall }) => doNotCall !== null) && known.some(({ survey }) => survey !== null),
      customer,
    )
  }

  for (const type of ['BulkApplied', 'Undone', 'TaskAdded', 'TaskDateSet', 'WaiverApproved', 'EvidenceLinked']) {
    assert.ok(types.has(type), type)
  }
})

test('[S374] the demo has a request and a questionnaire in each stage, and a specialist who was called in', async (t) => {
  const { states } = await aDemo(t, new Date('2026-11-25T12:00:00.000Z'))
  const stages = (kind: 'requests' | 'questionnaires') => [
    ...new Set([...states.values()].flatMap((engagement) => [...engagement[kind].values()].map(({ stage }) => stage))),
  ]
  assert.deepEqual(stages('requests').sort(), [
    'active',
    'approved',
    'asked',
    'assigned',
    'ended',
    'rejected',
    'submitted',
  ])
  assert.deepEqual(stages('questionnaires').sort(), ['accepted', 'in-progress', 'in-review', 'rejected', 'sent'])
  const isIn = (customer: string) => {
    const engagement = states.get(customer)
    return engagement !== undefined && participantsOf(engagement).has('priya-raman')
  }
  assert.deepEqual([...states.keys()].filter(isIn).sort(), [
    'Ateliers Bréval',
    'Hallqvist Medtech',
    'Marulan Water',
    'Seguros Miraflores',
    '青禾科技',
  ])
})

test('[S120] its customers look in: they own actions, have done one, come to a workshop, and ask', async (t) => {
  const { engine, states } = await aDemo(t, new Date('2026-11-25T12:00:00.000Z'))
  const miraflores = states.get('Seguros Miraflores')
  assert.ok(miraflores)
  const owned = ['+4', '+5'].map((task) => taskRecord(miraflores, task))
  assert.deepEqual(
    owned.map(({ assignee, state }) => [assignee, state]),
    [
      ['contact-1', 'complete'],
      ['contact-2', 'not-started'],
    ],
  )
  const asked = [...miraflores.notes.values()].filter(({ by }) => isGuest(by))
  assert.deepEqual(
    asked.map(({ by, audience }) => [by, audience]),
    [['contact-2', 'shared']],
  )
  const next = [...(states.get('青禾科技')?.notes.values() ?? [])].map(({ nextAction }) => nextAction?.owner)
  assert.ok(next.includes('contact-2'))
  const replied = await engine.database.reader
    .selectFrom('event')
    .select('actor')
    .where('type', '=', 'ReplyRecorded')
    .execute()
  assert.ok(replied.some(({ actor }) => isGuest(actor)))
  const links = await engine.database.reader.selectFrom('site_link').select(['contact_id', 'used_at']).execute()
  assert.deepEqual([links.length, links.filter(({ used_at }) => used_at === null).length], [4, 1])
})

// The days of tasks move with weekends, so that one day alone would show nothing of another.
for (const day of ['2026-11-25', '2026-11-29']) {
  test(`[S120] the work of its people is that of a week, on ${day}`, async (t) => {
    const { engine, at } = await aDemo(t, new Date(`${day}T12:00:00.000Z`))
    const { database, releases, persons } = engine
    const found = new Map<WorkGroup, number>()
    for (const person of persons.values()) {
      const { items } = await listWork({ db: database.reader, releases, person, now: at })
      assert.ok(items.length > 0, person.id)
      for (const { group } of items) found.set(group, (found.get(group) ?? 0) + 1)
    }
    assert.deepEqual(
      workGroups.filter((group) => !found.has(group)),
      [],
    )
  })
}
