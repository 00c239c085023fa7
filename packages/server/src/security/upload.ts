import { attachmentRoutes, questionnaireRoutes } from '@fairlead/contract'
import type { Context } from 'hono'
import type { ServerEnv } from '../server-env.ts'
import { goesTo } from './goes-to.ts'

/**
 * Whether the request goes to a route whose body is a file: of any type, and counted by the route itself while it is
 * read. Every other request brings JSON of a size that is known.
 */
export function isUpload(c: Context<ServerEnv>): boolean {
  return goesTo(c, attachmentRoutes.upload) || goesTo(c, questionnaireRoutes.putSheet)
}
