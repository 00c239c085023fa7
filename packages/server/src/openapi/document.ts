import { actorHeader } from '@fairlead/contract'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ServerEnv } from '../server-env.ts'

/** The OpenAPI document of every route that the app has from the contract. */
export function openApiDocument(app: OpenAPIHono<ServerEnv>) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Fairlead',
      version: '0.1.0',
      description:
        'Engagements that run a playbook. There are no passwords yet: a request says who is acting, and the server answers on its own machine only.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    security: [{ actor: [] }, {}],
  })
}

/** Serves the document at `/openapi.json`; to be called when all routes are there. */
export function serveOpenApi(app: OpenAPIHono<ServerEnv>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'actor', {
    type: 'apiKey',
    in: 'header',
    name: actorHeader,
    description: 'The id of the person who is acting; required by every request that changes something.',
  })
  app.get('/openapi.json', (c) => c.json(openApiDocument(app)))
}
