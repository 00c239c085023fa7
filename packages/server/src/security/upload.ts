import { attachmentRoutes } from '@fairlead/contract'
import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { ServerEnv } from '../server-env.ts'

/**
 * Whether the request goes to the one route whose body is a file: of any type, and counted by the route itself while it
 * is read. Every other request brings JSON of at most a megabyte. The router is asked, so that no other spelling of an
 * address can be taken for it.
 */
export function isUpload(c: Context<ServerEnv>): boolean {
  const { upload } = attachmentRoutes
  const path = upload.getRoutingPath()
  return matchedRoutes(c).some((route) => route.method === upload.method.toUpperCase() && route.path === path)
}
