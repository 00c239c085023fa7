import type { RequestEvent } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { routeSchema, wishSchema } from './request-record-view.ts'

const id = z.string()
const text = z.string()

export const requestEvents = [
  z.object({ type: z.literal('PersonAskedFor'), request: id, wish: wishSchema, route: routeSchema }),
  z.object({ type: z.literal('RequestApproved'), request: id }),
  z.object({ type: z.literal('RequestRejected'), request: id, reason: text }),
  z.object({ type: z.literal('RequestAskedBack'), request: id, question: text }),
  z.object({ type: z.literal('RequestAnswered'), request: id, answer: text }),
  z.object({ type: z.literal('PersonAssigned'), request: id, person: id }),
  z.object({ type: z.literal('AssignmentAccepted'), request: id }),
  z.object({ type: z.literal('AssignmentDeclined'), request: id, reason: text }),
  z.object({ type: z.literal('RequestEnded'), request: id, summary: text }),
  z.object({ type: z.literal('RequestWithdrawn'), request: id, reason: text }),
] as const satisfies readonly z.ZodType<RequestEvent>[]
