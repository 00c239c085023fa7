import type { TestServer } from './a-server.ts'

/** One operation of the OpenAPI document. */
export interface Route {
  readonly method: string
  readonly path: string
}

/** Every address of the OpenAPI document with its methods. */
export async function routesOf(server: TestServer): Promise<readonly Route[]> {
  const { paths } = (await (await server.call('GET', '/openapi.json')).json()) as { paths: Record<string, object> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  )
}

/** An address with values in the places of its parameters. */
export function addressed(server: TestServer, path: string, engagement: string): string {
  const values: Readonly<Record<string, string>> = {
    engagement,
    task: '100',
    release: server.current.id,
    process: 'workshop',
    hash: '0'.repeat(64),
    message: 'none',
    token: 'none',
    note: 'note-1',
  }
  return path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? 'none')
}

/** What addresses need in their queries to answer at all. */
export function queryOf(path: string): string {
  if (path === '/api/calendar') return '?from=2026-03-01T00:00:00.000Z&to=2026-04-01T00:00:00.000Z'
  if (path === '/api/requests') return '?stage=all'
  if (path === '/api/findings') return '?whose=all'
  if (path === '/api/work') return '?person=ben'
  if (path === '/api/engagements/export') return '?format=csv'
  if (path.endsWith('/slots')) return '?minutes=60&timeZone=UTC&from=2026-03-02&count=2'
  if (path.endsWith('/clashes')) return '?date=2026-03-02&time=10:00&minutes=60&timeZone=UTC'
  return path.endsWith('/difference') ? '?from=1' : ''
}
