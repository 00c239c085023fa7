import type { Counts as EngineCounts } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'

/** How many of the tasks that apply, or may apply, stand in each set. */
export const countsSchema = z
  .object({
    total: z.int(),
    open: z.int(),
    waiting: z.int(),
    blocked: z.int(),
    done: z.int(),
    'set-aside': z.int(),
    mandatoryLeft: z.int().openapi({ description: 'Mandatory tasks that are neither done, nor set aside, nor waived' }),
    folded: z.int().openapi({ description: 'Tasks that do not apply; not part of the total' }),
    percent: z.int().openapi({ description: 'Of the total those that are done or set aside, rounded down' }),
  })
  .openapi('Counts') satisfies z.ZodType<EngineCounts>

export type Counts = z.infer<typeof countsSchema>
