import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { personalParts, type RecordedEvent } from '@fairlead/engagement'
import { canonicalJson } from '@fairlead/playbook'
import fc from 'fast-check'
import { verifyLines } from '../../../../script/verify-chain/verify-chain.mjs'
import { aContact } from '../../../engagement/src/fixtures/a-contact.ts'
import { aScope } from '../../../engagement/src/fixtures/a-run.ts'
import { anyHistory, type History, live } from '../../../engagement/src/laws/any-history.ts'
import type { Wish } from '../../../engagement/src/laws/wish.ts'
import { aDatedRelease } from '../../test/a-dated-release.ts'
import { aServer, type TestServer } from '../../test/a-server.ts'
import { historyTeam, relive } from '../../test/relive.ts'
import { bringReadModelsUpToDate } from '../engagements/rebuild-read-models.ts'
import { exportLog } from '../verify/export-log.ts'
import { makeCheckpoint } from '../verify/make-checkpoint.ts'
import { verifyData } from '../verify/verify-data.ts'

const seed = 20261129
const people = ['ada', 'bob', 'kim', 'lee'] as const

const attendee = { party: 'customer', role: null, person: null, optional: false, language: 'en' } as const

/** Before anything else two are invited, one of whom is a contact, so that mails wait for both. */
const inviting: readonly Wish[] = [
  { type: 'AddContact', details: aContact({ name: 'Ada', email: 'ada@example.org', externalId: 'ada@elsewhere' }) },
  {
    ...({ type: 'PrepareWorkshop', task: '100', agenda: null } as const),
    attendees: ['ada', 'bob'].map((name) => ({ ...attendee, name, email: `${name}@example.org` })),
  },
  {
    ...({ type: 'ScheduleWorkshop', task: '100', date: '2026-12-22', time: '09:30', minutes: 60 } as const),
    ...{ timeZone: 'Europe/Berlin', place: null, link: null, host: 'bo' },
  },
  { type: 'InviteToWorkshop', task: '100' },
]

function afterInviting({ beginning, attempts }: History): History {
  const first = inviting.map((wish) => ({ wish, actor: 'ana', days: 0, behind: 0 }))
  return { beginning: { ...beginning, scope: aScope('mail', 'files') }, attempts: [...first, ...attempts] }
}

/** A history in which everybody is called so that nothing else is. */
function withCanaries(history: History): History {
  const named = JSON.stringify(history, (key, value: unknown) => {
    const isNamed = typeof value === 'string' && (key === 'name' || key === 'email' || value.includes('@'))
    if (!isNamed) return value
    return value.replace(/\b(ada|bob|kim|lee)\b/gi, (name) => `${name}${canaryOf(name)}`)
  })
  return JSON.parse(named)
}

function canaryOf(name: string): string {
  return `qx7${name.toLowerCase()}9zk`
}

/** What has to be erased so that nothing of somebody is left: everything of which some value says their name. */
function identitiesOf(log: readonly RecordedEvent[], canary: string): readonly string[] {
  const said = log.flatMap(({ event }) =>
    personalParts(event).flatMap(({ path, whose }) => {
      const value = path.reduce((holder: unknown, step) => Object(holder)[step], event)
      return JSON.stringify(value).includes(canary) ? [whose] : []
    }),
  )
  return [...new Set(said)]
}

function erasing(identities: readonly string[]): History['attempts'] {
  const contacts = identities.filter((one) => one.startsWith('contact-'))
  const others = {
    emails: identities.filter((one) => one.includes('@')),
    names: identities.filter((one) => one.startsWith('name/')).map((one) => one.slice(5)),
    texts: identities.filter((one) => !/^(contact-|name\/)|@/.test(one)),
  }
  const wishes = [
    ...contacts.map((contact) => ({ contact, emails: [], names: [], texts: [] })),
    ...(Object.values(others).flat().length > 0 ? [{ contact: null, ...others }] : []),
  ]
  return wishes.map((wish) => ({ wish: { type: 'ErasePerson', ...wish }, actor: 'ana', days: 0, behind: 0 }))
}

/** What can be asked of an engagement, and of all. */
const questions = ['', '?seq=3', '/history?limit=200', '/difference?from=1', '/outbox']
const overall = ['/api/requests?stage=all', '/api/work?person=bo', '/api/outbox', '/api/engagements']
const calendar = '/api/calendar?from=2026-11-01T00:00:00.000Z&to=2027-01-31T00:00:00.000Z'

async function shown(server: TestServer, engagement: string): Promise<string> {
  const paths = [...questions.map((one) => `/api/engagements/${engagement}${one}`), ...overall, calendar]
  const texts = []
  for (const path of paths) texts.push(await (await server.call('GET', path, { actor: 'ana' })).text())
  return texts.join('\n')
}

function bytesOf({ folder }: TestServer): string {
  const files = ['fairlead.db', 'fairlead.db-wal'].map((name) => join(folder, name)).filter((path) => existsSync(path))
  return files.map((path) => readFileSync(path, 'latin1')).join('\n')
}

/** The same, whatever stands for those who were erased: only who is who counts. */
function byOrder(state: unknown): string {
  const aliases = new Map<string, string>()
  const plain = JSON.stringify(state, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value))
  return canonicalJson(JSON.parse(plain)).replace(/person-[0-9a-f]+(?=@erased\.invalid)/g, (alias) => {
    if (!aliases.has(alias)) aliases.set(alias, `person ${aliases.size + 1}`)
    return aliases.get(alias) ?? ''
  })
}

test(`[S401] [S402] [S403] whoever is erased, the chain stays whole, the rest is as it was, and nothing of them is left (seed ${seed})`, async (t) => {
  const seen = { erased: 0, left: 0, letters: 0 }
  const property = fc.asyncProperty(anyHistory, fc.constantFrom(...people), async (any, name) => {
    const server = await aServer(t, { release: aDatedRelease(), team: historyTeam })
    await bringReadModelsUpToDate(server.database, { releases: server.releases, now: '2026-11-01T00:00:00.000Z' })
    const history = withCanaries(afterInviting(any))
    const before = live(history)
    const canary = canaryOf(name)
    const attempts = [...history.attempts, ...erasing(identitiesOf(before.log, canary))]
    const { state } = live({ ...history, attempts })
    let checkpoint = ''
    const engagement = await relive(server, { ...history, attempts }, async ({ seq }) => {
      if (seq === before.log.length) checkpoint = (await makeCheckpoint(server.folder, now(server))).text
    })
    if (JSON.stringify(before.log).includes(canary)) seen.erased += 1
    seen.letters += (await server.get<{ messages: unknown[] }>(`/api/engagements/${engagement}/outbox`)).messages.length

    const { findings } = await verifyData(server.folder, { checkpointText: checkpoint, now: now(server) })
    assert.deepEqual(findings, [])
    const lines: string[] = []
    await exportLog(server.folder, { engagement: null, write: (line) => lines.push(line) })
    assert.deepEqual((await verifyLines(lines, JSON.parse(checkpoint))).findings, [])

    const stream = await server.store.load(engagement)
    assert.equal(byOrder({ ...stream?.engagement, id: 'e1', release: 'r1' }), byOrder(state))
    assert.ok(!(await shown(server, engagement)).includes(canary))
    const bytes = bytesOf(server)
    assert.ok(!bytes.includes(canary), `${bytes.split(canary).length - 1} left of ${name}`)
    for (const other of people) if (bytes.includes(canaryOf(other))) seen.left += 1
    await server.database.close()
    assert.ok(!bytesOf(server).includes(canary))
  })
  await fc.assert(property, { seed, numRuns: 40 })
  assert.ok(seen.erased > 15 && seen.left > 30 && seen.letters > 40, JSON.stringify(seen))
})

function now({ clock }: TestServer): string {
  return clock.now.toISOString()
}
