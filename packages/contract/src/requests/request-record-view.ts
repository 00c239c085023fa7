import type { RequestRecord, RequestStage, Route, Wish } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'

const id = z.string()
const instant = z.string()

export const requestStageSchema = z.enum([
  'submitted',
  'asked',
  'approved',
  'assigned',
  'active',
  'ended',
  'rejected',
  'withdrawn',
]) satisfies z.ZodType<RequestStage>

/** What somebody asks for, and why. */
export const wishSchema = z
  .object({
    task: id.nullable(),
    role: id,
    service: id.nullable(),
    language: z.string().nullable(),
    where: z.enum(['remote', 'on-site']),
    why: z.string(),
    tried: z.string().nullable(),
  })
  .openapi('Wish') satisfies z.ZodType<Wish>

/** By which row of which table it found its team. */
export const routeSchema = z
  .object({ team: id.nullable(), table: id.nullable(), row: z.int().nullable() })
  .openapi('Route') satisfies z.ZodType<Route>

/** A request for a person, without its revision. */
export const requestContentSchema = z.object({
  wish: wishSchema,
  route: routeSchema,
  stage: requestStageSchema,
  since: instant,
  by: id,
  at: instant,
  talk: z.array(z.object({ by: id, at: instant, text: z.string() })),
  decidedBy: id.nullable(),
  reason: z.string().nullable(),
  person: id.nullable(),
  summary: z.string().nullable(),
}) satisfies z.ZodType<Omit<RequestRecord, 'revision'>>
