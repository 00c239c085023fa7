import { z } from '@hono/zod-openapi'

const name = z.string().max(200).optional()
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Unexpected date, expected yyyy-mm-dd')
  .optional()

/** Which notes; several filters narrow the list. */
export const noteFilterSchema = z.object({
  q: z.string().max(200).optional().openapi({ description: 'Words that they have' }),
  type: name,
  service: name,
  task: name,
  author: name,
  audience: z.enum(['internal', 'shared']).optional(),
  escalated: z.enum(['yes']).optional(),
  whose: z
    .enum(['written', 'mentioned', 'mine-next'])
    .optional()
    .openapi({ description: 'Those that who asks wrote, is named in, or has to do the next action of' }),
  next: z
    .enum(['left', 'overdue', 'done'])
    .optional()
    .openapi({ description: 'Where the next action is left, late, or done' }),
  from: day.openapi({ description: 'Written on this day (UTC) or later' }),
  to: day.openapi({ description: 'Written on this day (UTC) or earlier' }),
})

export const notePageSchema = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export type NoteFilter = z.input<typeof noteFilterSchema>
