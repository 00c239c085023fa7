import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { EngagementView, PersonView, Problem } from '@fairlead/contract'
import type { Release } from '@fairlead/playbook'
import { type AppParts, buildApp } from '../src/app.ts'
import { AttachmentStore } from '../src/attachments/attachment-store.ts'
import { type Database, openDatabase } from '../src/database/open-database.ts'
import { uuidV7Source } from '../src/database/uuid-v7.ts'
import { CommandHandler } from '../src/engagements/handle-command.ts'
import { EngagementStore } from '../src/engagements/store.ts'
import { ReleaseStore } from '../src/releases/store.ts'
import { ChangeFeed } from '../src/stream/change-feed.ts'
import { aRelease } from './a-release.ts'

export const people: readonly PersonView[] = [
  { id: 'zoe', name: 'Zoe', title: 'Manager', kind: 'manager' },
  { id: 'ben', name: 'Ben', title: 'Engineer', kind: 'engineer' },
  { id: 'carla', name: 'Carla', title: 'Customer', kind: 'customer' },
]

const host = '127.0.0.1:4400'

/** An empty folder that is gone when the test has ended. */
export function aFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'fairlead-test-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A clock that a test moves; it stands still by itself. */
export interface TestClock {
  now: Date
}

/** The parts of a server on a real database, as `serve` puts them together. */
export async function anEngine(database: Database, release: Release = aRelease()) {
  const releases = new ReleaseStore(database)
  const ids = uuidV7Source()
  const changes = new ChangeFeed()
  const store = new EngagementStore({ database, releases, ids })
  const commands = new CommandHandler({ store, releases, changes, people: new Set(people.map(({ id }) => id)) })
  const current = await releases.put(release, '2026-01-01T00:00:00.000Z')
  return { database, releases, ids, changes, store, commands, current }
}

interface Call {
  readonly actor?: string | null
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

interface ServerOver extends Partial<Pick<AppParts, 'portalFolder' | 'refersTo'>> {
  readonly release?: Release
}

/** A server on a real database in a folder of its own, called without a socket. */
export async function aServer(t: TestContext, over: ServerOver = {}) {
  const folder = aFolder(t)
  const engine = await anEngine(openDatabase(folder), over.release)
  t.after(async () => {
    engine.changes.close()
    await engine.database.close()
  })
  const clock: TestClock = { now: new Date('2026-03-01T08:00:00.000Z') }
  const faults: string[] = []
  const attachments = new AttachmentStore(join(folder, 'attachments'))
  const app = buildApp({
    ...engine,
    attachments,
    refersTo: over.refersTo ?? (async () => false),
    people,
    clock: () => clock.now.toISOString(),
    port: 4400,
    portalFolder: over.portalFolder ?? join(folder, 'no-portal'),
    logFault: (line) => faults.push(line),
  })
  const call = async (method: string, path: string, { actor = 'zoe', body, headers = {} }: Call = {}) => {
    const sent = new Headers({ host, ...(actor === null ? {} : { 'fairlead-actor': actor }), ...headers })
    if (method !== 'GET' && !sent.has('content-type')) sent.set('content-type', 'application/json')
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return app.request(path, { method, headers: sent, ...(body === undefined ? {} : { body: text }) })
  }
  return { ...engine, attachments, app, call, clock, faults, folder }
}

export type TestServer = Awaited<ReturnType<typeof aServer>>

/** What a new engagement is made of; `over` says what is different. */
export function aBeginning(over: Record<string, unknown> = {}) {
  return { customer: 'Acme', startDate: '2026-03-02', scope: ['mail'], facts: { seats: 100 }, ...over }
}

/** An engagement that has just been made over HTTP. */
export async function anEngagement(server: TestServer, over: Record<string, unknown> = {}): Promise<EngagementView> {
  const response = await server.call('POST', '/api/engagements', { body: aBeginning(over) })
  if (response.status !== 201) throw new Error(await response.text())
  return (await response.json()) as EngagementView
}

/** Reads an answer as a problem. */
export async function problemOf(response: Response): Promise<Problem> {
  return (await response.json()) as Problem
}
