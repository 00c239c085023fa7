import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { CommandInput, EngagementView, PersonView, Problem } from '@fairlead/contract'
import type { TaskState } from '@fairlead/engagement'
import type { Release } from '@fairlead/playbook'
import { type AppParts, buildApp } from '../src/app.ts'
import { AttachmentStore } from '../src/attachments/attachment-store.ts'
import { Background } from '../src/background.ts'
import { type Database, openDatabase } from '../src/database/open-database.ts'
import { uuidV7Source } from '../src/database/uuid-v7.ts'
import { buildEngine } from '../src/engagements/engine.ts'
import { refersTo } from '../src/engagements/refers-to.ts'
import type { Shown } from '../src/engagements/shown.ts'
import { ReplyReader } from '../src/replies/reply-reader.ts'
import { SiteSecrets } from '../src/site/secrets.ts'
import { aRelease } from './a-release.ts'

export const people: readonly PersonView[] = [
  {
    id: 'zoe',
    name: 'Zoe',
    title: 'Manager',
    kind: 'manager',
    roles: 'any',
    rights: ['approve-waivers', 'overrule-gates', 'decide-requests', 'redact-notes', 'edit-time-of-others'],
    access: 'all',
    ...mailTo('zoe'),
  },
  {
    id: 'ben',
    name: 'Ben',
    title: 'Engineer',
    kind: 'engineer',
    roles: ['engineer'],
    rights: [],
    access: 'all',
    ...mailTo('ben'),
  },
  {
    id: 'carla',
    name: 'Carla',
    title: 'Customer',
    kind: 'customer',
    roles: [],
    rights: [],
    access: 'all',
    ...mailTo('carla'),
  },
]

function mailTo(name: string) {
  return { email: `${name}@fairlead.example`, language: 'en' }
}

const host = '127.0.0.1:4400'

/** Somebody who sees only engagements in which they have a part; of no server unless a test has them. */
export const gil: PersonView = {
  id: 'gil',
  name: 'Gil',
  title: 'Specialist',
  kind: 'specialist',
  roles: ['architect', 'engineer'],
  rights: [],
  access: 'granted',
  ...mailTo('gil'),
}

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

interface EngineOver {
  readonly release?: Release
  readonly team?: readonly PersonView[]
}

/** The parts of a server on a real database, as `serve` puts them together. */
export async function anEngine(database: Database, { release = aRelease(), team = people }: EngineOver = {}) {
  const engine = buildEngine({ database, people: team, ids: uuidV7Source(), suppressionKey: new Uint8Array(32) })
  const current = await engine.releases.put(release, '2026-01-01T00:00:00.000Z')
  return { ...engine, current }
}

interface Call {
  readonly actor?: string | null
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

interface ServerOver
  extends EngineOver,
    Partial<Pick<AppParts, 'portalFolder' | 'refersTo' | 'scan' | 'inboundToken' | 'publicUrl'>> {
  /** Who delivers messages; nobody where it is left out. */
  readonly courierOf?: (engine: Awaited<ReturnType<typeof anEngine>>, clock: () => string) => AppParts['courier']
}

/** A server on a real database in a folder of its own, called without a socket. */
export async function aServer(t: TestContext, over: ServerOver = {}) {
  const folder = aFolder(t)
  const engine = await anEngine(openDatabase(folder), over)
  t.after(async () => {
    engine.changes.close()
    await engine.database.close()
  })
  const clock: TestClock = { now: new Date('2026-03-01T08:00:00.000Z') }
  const faults: string[] = []
  const attachments = new AttachmentStore(join(folder, 'attachments'))
  const secrets = SiteSecrets.of(folder)
  const background = new Background((line) => faults.push(line))
  const app = buildApp({
    ...engine,
    attachments,
    scan: over.scan ?? null,
    refersTo: over.refersTo ?? ((engagement, hash) => refersTo(engine.store, engagement, hash)),
    clock: () => clock.now.toISOString(),
    port: 4400,
    portalFolder: over.portalFolder ?? join(folder, 'no-portal'),
    courier: over.courierOf?.(engine, () => clock.now.toISOString()) ?? null,
    secrets,
    background,
    publicUrl: over.publicUrl ?? null,
    inboundToken: over.inboundToken ?? null,
    replies: new ReplyReader(),
    logFault: (line) => faults.push(line),
  })
  const call = async (method: string, path: string, { actor = 'zoe', body, headers = {} }: Call = {}) => {
    const sent = new Headers({ host, ...(actor === null ? {} : { 'fairlead-actor': actor }), ...headers })
    if (method !== 'GET' && !sent.has('content-type')) sent.set('content-type', 'application/json')
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return app.request(path, { method, headers: sent, ...(body === undefined ? {} : { body: text }) })
  }
  return { ...engine, attachments, secrets, background, app, call, clock, faults, folder, ...asking(call) }
}

type Calling = (method: string, path: string, call?: Call) => Promise<Response>

/** What tests do again and again with engagements over HTTP. */
function asking(call: Calling) {
  const ask = (engagement: string, command: Shown<CommandInput>, over: Call = {}) =>
    call('POST', `/api/engagements/${engagement}/commands`, { ...over, body: command })
  return {
    /** Asks something of an engagement. */
    ask,
    /** Asks what a test takes for granted; answers with the engagement as it is afterwards. */
    have: async (...asked: Parameters<typeof ask>) => resultOf<EngagementView>(await ask(...asked)),
    /** What somebody is shown who looks at an engagement. */
    look: async (engagement: string, query = '', over: Call = {}) =>
      resultOf<EngagementView>(await call('GET', `/api/engagements/${engagement}${query}`, over)),
    /** What a question is answered with. */
    get: async <T>(path: string, over: Call = {}) => resultOf<T>(await call('GET', path, over)),
  }
}

export type TestServer = Awaited<ReturnType<typeof aServer>>

/** Services of which only is known that they are covered. */
export function aScope(...services: readonly string[]) {
  return services.map((service) => ({ service, seats: null, start: null, goLive: null }))
}

/** What a new engagement is made of; `over` says what is different. */
export function aBeginning(over: Record<string, unknown> = {}) {
  return { customer: 'Acme', startDate: '2026-03-02', scope: aScope('mail'), facts: { seats: 100 }, ...over }
}

/** An engagement that has just been made over HTTP. */
export async function anEngagement(server: TestServer, over: Record<string, unknown> = {}): Promise<EngagementView> {
  const response = await server.call('POST', '/api/engagements', { body: aBeginning(over) })
  if (response.status !== 201) throw new Error(await response.text())
  return (await response.json()) as EngagementView
}

/** The command to move a task, of somebody who saw this revision of it. */
export function move(task: string, to: TaskState, expectedRevision = 0) {
  return { type: 'ChangeTaskState', task, to, reason: null, expectedRevision } as const
}

/** The command to give a task to somebody, or to nobody. */
export function assign(task: string, assignee: string | null, expectedRevision = 0) {
  return { type: 'AssignTask', task, assignee, expectedRevision } as const
}

/** Reads an answer that is what was asked for, and throws a problem. */
export async function resultOf<T>(response: Response): Promise<T> {
  if (response.status !== 200) throw new Error(await response.text())
  return (await response.json()) as T
}

/** Reads an answer as a problem. */
export async function problemOf(response: Response): Promise<Problem> {
  return (await response.json()) as Problem
}
