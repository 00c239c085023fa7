import { type CreateEngagementInput, engagementRoutes } from '@fairlead/contract'
import type { Command, Instant } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Database } from '../database/open-database.ts'
import { answerJson } from '../json-answer.ts'
import { notFound, ProblemError, refused } from '../problems/problem.ts'
import type { ReleaseStore, StoredRelease } from '../releases/store.ts'
import { requireActor } from '../security/acting-person.ts'
import type { ServerEnv } from '../server-env.ts'
import { currentRecord } from './current-record.ts'
import type { CommandHandler } from './handle-command.ts'
import { readHistory } from './history.ts'
import { listEngagements } from './list.ts'
import { mayChange } from './policy.ts'
import type { EngagementStore } from './store.ts'
import type { Stream } from './stream.ts'
import type { EngagementViews } from './views.ts'

interface EngagementRoutes {
  readonly database: Database
  readonly store: EngagementStore
  readonly releases: ReleaseStore
  /** The release that new engagements run. */
  readonly current: StoredRelease
  readonly commands: CommandHandler
  readonly views: EngagementViews
  readonly clock: () => Instant
  readonly ids: () => string
}

type App = OpenAPIHono<ServerEnv>

/** Answers with engagements, and hands what people ask of them to the engagement, which decides. */
export function serveEngagements(app: App, parts: EngagementRoutes): void {
  serveReads(app, parts)
  serveTasks(app, parts)
  serveProcesses(app, parts)

  app.openapi(engagementRoutes.create, async (c) => {
    const id = parts.ids()
    const command = {
      type: 'CreateEngagement',
      id,
      release: parts.current.id,
      ...c.req.valid('json'),
      facts: await factsAsSent(c),
    } as const
    return answerJson(c, 201, await change(c, parts, { engagement: id, command }))
  })

  app.openapi(engagementRoutes.reviseFacts, async (c) => {
    const { engagement } = c.req.valid('param')
    const command = { type: 'ReviseFacts', ...c.req.valid('json'), facts: await factsAsSent(c) } as const
    return answerJson(c, 200, await change(c, parts, { engagement, command }))
  })
}

/** The facts of a valid body. The schema's copy lacks a member named `__proto__`; the engagement has to refuse it. */
async function factsAsSent(c: Context<ServerEnv>): Promise<CreateEngagementInput['facts']> {
  const { facts } = await c.req.json<Pick<CreateEngagementInput, 'facts'>>()
  return facts
}

function serveReads(app: App, { database, store, views }: EngagementRoutes): void {
  app.openapi(engagementRoutes.list, async (c) =>
    answerJson(c, 200, JSON.stringify(await listEngagements(database.reader, c.req.valid('query')))),
  )

  app.openapi(engagementRoutes.get, async (c) => {
    const stream = await requireStream(store, c.req.valid('param').engagement)
    return answerJson(c, 200, await views.json(stream, mayChange(c.get('actor'))))
  })

  app.openapi(engagementRoutes.history, async (c) => {
    const { engagement } = c.req.valid('param')
    await requireStream(store, engagement)
    return answerJson(c, 200, JSON.stringify(await readHistory(database.reader, engagement, c.req.valid('query'))))
  })
}

function serveTasks(app: App, parts: EngagementRoutes): void {
  app.openapi(engagementRoutes.changeTaskState, async (c) => {
    const { engagement, task } = c.req.valid('param')
    const command = { type: 'ChangeTaskState', task, ...c.req.valid('json') } as const
    return answerJson(c, 200, await change(c, parts, { engagement, command }))
  })

  app.openapi(engagementRoutes.assignTask, async (c) => {
    const { engagement, task } = c.req.valid('param')
    const command = { type: 'AssignTask', task, ...c.req.valid('json') } as const
    return answerJson(c, 200, await change(c, parts, { engagement, command }))
  })
}

function serveProcesses(app: App, parts: EngagementRoutes): void {
  app.openapi(engagementRoutes.completeProcess, async (c) => {
    const { engagement, process } = c.req.valid('param')
    const command = { type: 'CompleteProcess', process, ...c.req.valid('json') } as const
    return answerJson(c, 200, await change(c, parts, { engagement, command }))
  })

  app.openapi(engagementRoutes.reopenProcess, async (c) => {
    const { engagement, process } = c.req.valid('param')
    const command = { type: 'ReopenProcess', process, ...c.req.valid('json') } as const
    return answerJson(c, 200, await change(c, parts, { engagement, command }))
  })
}

interface Change {
  readonly engagement: string
  readonly command: Command
}

/** Who may, asks; the engagement decides; the answer is how it stands afterwards. */
async function change(c: Context<ServerEnv>, parts: EngagementRoutes, { engagement, command }: Change) {
  const { store, releases, commands, views, clock } = parts
  const actor = requireActor(c)
  if (!mayChange(actor))
    throw new ProblemError('not-permitted', 'Customers can look at an engagement but not change it.')
  if (command.type !== 'CreateEngagement') await requireStream(store, engagement)
  const handled = await commands.handle({ engagement, command, actor: actor.id, at: clock() })
  if (handled.ok) return views.json(handled.stream, true)
  if (handled.rejection.code !== 'stale-revision' || handled.stream === null) throw refused(handled.rejection)
  const release = await releases.require(handled.stream.engagement.release)
  throw refused(handled.rejection, currentRecord(command, handled.stream, release))
}

async function requireStream(store: EngagementStore, engagement: string): Promise<Stream> {
  const stream = await store.load(engagement)
  if (stream === null) throw notFound('engagement', engagement)
  return stream
}
