import type { OpenAPIHono } from '@hono/zod-openapi'
import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import type { ServerEnv } from '../server-env.ts'

/** `/livez` says that the process answers; `/readyz` that its database does too. */
export function serveHealth(app: OpenAPIHono<ServerEnv>, database: Database): void {
  app.get('/livez', (c) => c.text('live\n'))
  app.get('/readyz', async (c) => {
    await sql`select 1`.execute(database.reader)
    return c.text('ready\n')
  })
}
