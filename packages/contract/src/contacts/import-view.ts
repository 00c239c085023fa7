import { z } from '@hono/zod-openapi'

/** What becomes of a row. */
const outcome = z.enum(['added', 'changed', 'same', 'suppressed', 'wrong'])

export const importReportSchema = z
  .object({
    preview: z.boolean(),
    counts: z.record(outcome, z.int()),
    /** The first two hundred that do more than stay the same: what is wrong first. */
    rows: z.array(
      z.object({
        row: z.int().openapi({ description: 'Counted from 1, without the header' }),
        kind: outcome,
        name: z.string().nullable(),
        contact: z.string().nullable(),
        problem: z.string().nullable().openapi({ description: 'Why it is wrong, as a problem code' }),
        detail: z.string().nullable(),
      }),
    ),
    /** Columns of the table that say nothing of a contact. */
    ignored: z.array(z.string()),
  })
  .openapi('ImportReport')

export type ImportReport = z.infer<typeof importReportSchema>
