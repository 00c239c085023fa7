import type { TaskDates } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'

const id = z.string()
const date = z.string()
const rule = { days: z.int(), calendar: z.enum(['business', 'calendar']) }
const lastWork = { key: id.nullable(), date: date.nullable(), isActual: z.boolean() }

const anchor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('task'), task: id }),
  z.object({ kind: z.literal('process'), process: id }),
])

const why = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('pinned') }),
  z.object({ kind: z.literal('start'), date, ...rule }),
  z.object({ kind: z.literal('go-live'), date, ...rule }),
  z.object({ kind: z.literal('go-live-unknown'), ...rule }),
  z.object({ kind: z.literal('task'), task: id, ...lastWork, ...rule }),
  z.object({ kind: z.literal('process'), process: id, ...lastWork, ...rule }),
  z.object({ kind: z.literal('anchor-not-applicable'), anchor, ...rule }),
  z.object({ kind: z.literal('circle'), anchor, ...rule }),
])

/** When a piece of work is due, expected and done, and why. */
export const datesSchema = z
  .object({
    planned: date.nullable().openapi({ description: 'By the plan alone: from what its anchors are planned for' }),
    due: date.nullable().openapi({ description: 'What holds now: set by a person, or reckoned from what was done' }),
    forecast: date
      .nullable()
      .openapi({ description: 'When it will be done by what is known; null once it is settled' }),
    completedOn: date.nullable(),
    isOverdue: z.boolean(),
    isBeforeStart: z.boolean().openapi({ description: 'Whether it is due before the engagement starts' }),
    why,
    moved: z
      .object({
        days: z.int(),
        because: z.array(z.object({ key: id, from: date.nullable(), to: date })),
        leftOut: z.int().openapi({ description: 'How many of a long chain are left out behind the first' }),
      })
      .nullable()
      .openapi({ description: 'By how many days it has moved, and what slipped, the first cause first' }),
  })
  .openapi('Dates') satisfies z.ZodType<TaskDates>

export type DatesView = z.infer<typeof datesSchema>
