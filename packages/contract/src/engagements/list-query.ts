import { z } from '@hono/zod-openapi'
import { actorQuery } from '../people/actor-query.ts'

/** What a list of engagements can be narrowed to beside words, services, people and phases. */
export const listFilters = ['blocked', 'overdue', 'gate-ready', 'mandatory-left', 'done'] as const
export const listSorts = ['changed', 'customer', 'go-live', 'progress', 'next-due', 'last-due', 'started'] as const

const many = z
  .union([z.string().max(200), z.array(z.string().max(200)).max(50)])
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .optional()

/** Which engagements, in which order. Several values of one filter widen it, several filters narrow the list. */
export const engagementFilterSchema = z.object({
  q: z.string().max(200).optional().openapi({ description: 'Part of the name of the customer' }),
  service: many,
  person: many.openapi({ description: 'Somebody with work left in it' }),
  phase: many.openapi({ description: 'The phase in which it stands' }),
  is: z
    .union([z.enum(listFilters), z.array(z.enum(listFilters)).max(listFilters.length)])
    .transform((value) => (Array.isArray(value) ? value : [value]))
    .optional()
    .openapi({ description: 'What is so of it' }),
  sort: z.enum(listSorts).default('changed'),
  direction: z.enum(['up', 'down']).optional().openapi({ description: 'Without it the way that suits the order' }),
})

export type EngagementFilter = z.output<typeof engagementFilterSchema>
export type ListSort = (typeof listSorts)[number]
export type ListFilter = (typeof listFilters)[number]

/** The columns that an export can have, in their usual order. */
export const exportColumns = [
  'customer',
  'phase',
  'progress',
  'mandatory-left',
  'blocked',
  'overdue',
  'gates-ready',
  'next-due',
  'last-due',
  'go-live',
  'services',
  'people',
  'started',
  'changed',
] as const

export type ExportColumn = (typeof exportColumns)[number]

export const exportQuerySchema = engagementFilterSchema.extend({
  format: z.enum(['csv', 'xlsx']),
  columns: z
    .string()
    .max(500)
    .optional()
    .openapi({ description: 'Columns with commas between them, in their order; without it all' }),
  language: z.string().max(35).default('en'),
  ...actorQuery,
})
