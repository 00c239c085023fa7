import { engagementRoutes, type ReadCommand } from '@fairlead/contract'
import type { Command, Instant, Person, PersonId } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Database } from '../database/open-database.ts'
import { answerJson } from '../json-answer.ts'
import { ProblemError, refused } from '../problems/problem.ts'
import type { ReleaseStore, StoredRelease } from '../releases/store.ts'
import { requireActor } from '../security/acting-person.ts'
import type { ServerEnv } from '../server-env.ts'
import { currentRecord, staleCommand } from './current-record.ts'
import { answersAsSent, factsAsSent } from './facts-as-sent.ts'
import type { CommandHandler } from './handle-command.ts'
import type { Outlooks } from './outlooks.ts'
import { abilities, mayAsk } from './policy.ts'
import { serveReads } from './read-routes.ts'
import { requireStream } from './require-stream.ts'
import type { EngagementStore } from './store.ts'
import type { Stream } from './stream.ts'
import type { EngagementViews } from './views.ts'

export interface EngagementRoutes {
  readonly database: Database
  readonly store: EngagementStore
  readonly releases: ReleaseStore
  /** The release that new engagements run. */
  readonly current: StoredRelease
  readonly commands: CommandHandler
  readonly views: EngagementViews
  readonly outlooks: Outlooks
  readonly persons: ReadonlyMap<PersonId, Person>
  /** What people are called. */
  readonly names: ReadonlyMap<PersonId, string>
  readonly clock: () => Instant
  readonly ids: () => string
  /** Brings the read models to this day. */
  readonly refresh: (now: Instant) => Promise<void>
}

type App = OpenAPIHono<ServerEnv>

/** Answers with engagements, and hands what people ask of them to the engagement, which decides. */
export function serveEngagements(app: App, parts: EngagementRoutes): void {
  serveReads(app, parts)

  app.openapi(engagementRoutes.create, async (c) => {
    const id = parts.ids()
    const given = { ...c.req.valid('json'), ...(await factsAsSent(c)) }
    const command = { type: 'CreateEngagement', id, release: parts.current.id, ...given } as const
    return answerJson(c, 201, await change(c, parts, { engagement: id, command }))
  })

  app.openapi(engagementRoutes.command, async (c) => {
    const { engagement } = c.req.valid('param')
    const command = withIds(c.req.valid('json'), parts.ids)
    const asSent = await withAsSent(c, command)
    return answerJson(c, 200, await change(c, parts, { engagement, command: asSent }))
  })
}

async function withAsSent(c: Context<ServerEnv>, command: Command): Promise<Command> {
  if (command.type === 'ReviseFacts') return { ...command, ...(await factsAsSent(c)) }
  return command.type === 'SaveAnswers' ? { ...command, ...(await answersAsSent(c)) } : command
}

type ValidCommand = Exclude<ReadCommand, { type: 'ReviseFacts' }> | Extract<Command, { type: 'ReviseFacts' }>

/** What is new is named here: a client that chose the name could take that of another. */
function withIds(command: ValidCommand, ids: () => string): Command {
  if (isNaming(command)) return { ...command, id: ids() }
  if (command.type === 'SaveAnswers') return { ...command, sheet: null }
  if (command.type !== 'ChangeTasks') return command
  const commands = command.commands.map((one) => (one.type === 'LinkEvidence' ? { ...one, id: ids() } : one))
  return { ...command, commands }
}

function isNaming(command: ValidCommand): command is Extract<ValidCommand, { type: (typeof naming)[number] }> {
  return naming.some((type) => type === command.type)
}

const naming = ['LinkEvidence', 'PutMaterial', 'AskForPerson'] as const

interface Change {
  readonly engagement: string
  readonly command: Command
}

/** Who may, asks; the engagement decides; the answer is how it stands afterwards. */
async function change(c: Context<ServerEnv>, parts: EngagementRoutes, { engagement, command }: Change) {
  const { store, releases, commands, views, outlooks, persons, clock } = parts
  const actor = requireActor(c)
  if (!mayAsk(actor, command))
    throw new ProblemError(
      'not-permitted',
      'Customers can look at an engagement and answer its questionnaires, but not change it otherwise.',
    )
  if (command.type !== 'CreateEngagement') await requireStream(store, engagement)
  const now = clock()
  const handled = await commands.handle({ engagement, command, actor: actor.id, at: now })
  const outlookOf = async (stream: Stream) =>
    outlooks.of(stream, await releases.require(stream.engagement.release), now)
  if (handled.ok) {
    if (command.type === 'ErasePerson' || command.type === 'RedactNote') views.forget()
    const outlook = await outlookOf(handled.stream)
    return views.json(handled.stream, outlook, abilities(actor, outlook.standing))
  }
  const { rejection, stream } = handled
  const stale = staleCommand(command, rejection)
  if (stale === null || stream === null) throw refused(rejection)
  const outlook = await outlookOf(stream)
  const current = { stream, outlook, people: persons.values(), can: abilities(actor, outlook.standing) }
  throw refused(rejection, currentRecord(stale, current))
}
