import { z } from '@hono/zod-openapi'
import { requestContentSchema } from './request-record-view.ts'

/** A request for a person as its engagement shows it. */
export const requestSchema = requestContentSchema.extend({ id: z.string(), revision: z.int() }).openapi('Request')

export type RequestView = z.infer<typeof requestSchema>
