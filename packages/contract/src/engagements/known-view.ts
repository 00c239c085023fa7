import type { FactRecord, ScopedService } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Unexpected date, expected yyyy-mm-dd')

export const factValueSchema = z.union([z.number(), z.string(), z.boolean(), z.array(z.string())])

/** The values of facts by their ids. */
export const factsSchema = z.record(z.string(), factValueSchema)

/** What is known of one fact, and from whom. */
export const factRecordSchema = z
  .object({
    value: factValueSchema,
    source: z.string().nullable().openapi({ description: 'Where it comes from, in the words of who entered it' }),
    by: z.string(),
    at: z.string(),
  })
  .openapi('FactRecord') satisfies z.ZodType<FactRecord>

export const factRecordsSchema = z.record(z.string(), factRecordSchema)

/** A service that the engagement covers. */
export const scopedServiceSchema = z
  .strictObject({
    service: z.string().min(1).max(200),
    seats: z.int().min(0).nullable(),
    start: date.nullable(),
    goLive: date.nullable(),
  })
  .openapi('ScopedService') satisfies z.ZodType<ScopedService>

export type FactRecordView = z.infer<typeof factRecordSchema>
export type ScopedServiceView = z.infer<typeof scopedServiceSchema>
