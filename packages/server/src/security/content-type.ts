import { attachmentRoutes, digestRoutes, questionnaireRoutes, replyRoutes, workbookType } from '@fairlead/contract'
import type { Context } from 'hono'
import type { ServerEnv } from '../server-env.ts'
import { goesTo } from './goes-to.ts'

/** The type of a request's body without its parameters; empty where it says none. */
export function contentType(c: Context<ServerEnv>): string {
  return c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
}

/**
 * The types of which the body of a request may be; `any` for a file. No form of another site can send one of them, so
 * that none of them gets in by itself.
 */
export function expectedTypes(c: Context<ServerEnv>): readonly string[] | 'any' {
  if (goesTo(c, attachmentRoutes.upload)) return 'any'
  // Mail programs send a form (RFC 8058); its address is a secret that no other site knows.
  if (goesTo(c, digestRoutes.end)) return ['application/x-www-form-urlencoded', 'multipart/form-data']
  // What is in it is found out by what reads it; a browser does not know the type of every file.
  if (goesTo(c, questionnaireRoutes.putSheet)) return [workbookType, 'application/octet-stream']
  return goesTo(c, replyRoutes.take) ? ['text/calendar', 'message/rfc822'] : ['application/json']
}
