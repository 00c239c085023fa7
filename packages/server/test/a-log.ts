import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { TestContext } from 'node:test'
import { bringReadModelsUpToDate } from '../src/engagements/rebuild-read-models.ts'
import { aFolder, anEngagement, aServer, type TestServer } from './a-server.ts'

/** A server with some engagements, each of four events. */
export async function aLog(t: TestContext, customers: readonly string[] = ['Acme', '青禾科技 🌱']) {
  const server = await aServer(t)
  await bringReadModelsUpToDate(server.database, { releases: server.releases, now: '2026-03-01T08:00:00.000Z' })
  const engagements: string[] = []
  for (const customer of customers) {
    const { id } = await anEngagement(server, { customer })
    for (const assignee of ['ben', 'zoe', 'ben']) await assign(server, id, assignee)
    engagements.push(id)
  }
  return { ...server, engagements }
}

/** One more event of an engagement. */
export async function assign(server: Pick<TestServer, 'store' | 'commands'>, engagement: string, assignee: string) {
  const revision = (await server.store.load(engagement))?.engagement.revision ?? 0
  const expectedRevision = revision === 1 ? 0 : revision
  const command = { type: 'AssignTask', task: '100', assignee, expectedRevision } as const
  const handled = await server.commands.handle({ engagement, command, actor: 'ben', at: '2026-03-01T09:00:00.000Z' })
  if (!handled.ok) throw new Error(JSON.stringify(handled.rejection))
}

/** The data of a server that has been closed, in a folder of its own, after these statements. */
export function tampered(t: TestContext, folder: string, statements: readonly string[] = []): string {
  const copy = join(aFolder(t), 'data')
  mkdirSync(copy)
  copyFileSync(join(folder, 'fairlead.db'), join(copy, 'fairlead.db'))
  const database = new DatabaseSync(join(copy, 'fairlead.db'), { enableForeignKeyConstraints: false })
  for (const statement of statements) database.exec(statement)
  database.close()
  return copy
}
