import { createRoute, z } from '@hono/zod-openapi'
import { partySchema } from '../engagements/team-view.ts'
import { answers } from '../problems/responses.ts'
import { clashSchema } from './clash-view.ts'
import { calendarSessionSchema } from './session-view.ts'

const tags = ['workshops']
const engagement = z.string().openapi({ param: { name: 'engagement', in: 'path' } })
const task = z.string().openapi({ param: { name: 'task', in: 'path' } })
const minutes = z.coerce.number().int().min(5).max(1440)
const date = z.iso.date()
const timeZone = z.string().min(1).max(100)
const most = 100

/** `party:address`, where somebody may stay away with `?` behind. */
const attendee = z
  .string()
  .max(270)
  .regex(/^(?:team|customer|vendor):.+$/, 'Unexpected attendee, expected party:address')
  .transform((text) => {
    const at = text.indexOf(':')
    const isOptional = text.endsWith('?')
    return {
      party: partySchema.parse(text.slice(0, at)),
      email: text.slice(at + 1, isOptional ? -1 : undefined),
      isOptional,
    }
  })

const guests = {
  host: z.string().max(200).optional().openapi({ description: 'Without one that of the session, else who asks' }),
  attendee: z
    .union([attendee, z.array(attendee).max(most)])
    .transform((value) => (Array.isArray(value) ? value : [value]))
    .optional()
    .openapi({
      type: 'array',
      items: { type: 'string' },
      description: 'As party:address, with ? behind where somebody may stay away; without any those of the workshop',
    }),
}

/** The longest time that is asked for at once. */
const mostCalendarDays = 62

const calendarQuery = z
  .object({
    from: z.iso.datetime(),
    to: z.iso.datetime().openapi({ description: 'What begins then or later is left out; at most 62 days after from' }),
    person: z.string().max(200).optional().openapi({ description: 'Who hosts it or is asked to be there' }),
    engagement: z.string().max(200).optional(),
  })
  .refine(({ from, to }) => from < to && Date.parse(to) - Date.parse(from) <= mostCalendarDays * 86_400_000, {
    path: ['to'],
    message: `Unexpected end, expected one after the beginning and at most ${mostCalendarDays} days later`,
  })

export const workshopRoutes = {
  slots: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/workshops/{task}/slots',
    tags,
    summary: 'The next times at which everybody can who has to be there',
    request: {
      params: z.object({ engagement, task }),
      query: z.object({
        minutes,
        timeZone: timeZone.openapi({ description: 'Whose clocks say when a half hour begins' }),
        from: date.openapi({ description: 'The first day, in that zone' }),
        count: z.coerce.number().int().min(1).max(50).default(10),
        ...guests,
      }),
    },
    responses: answers(
      200,
      z.object({
        slots: z.array(z.object({ start: z.string(), minutes: z.int() })),
        /** For how many days they were looked for. */
        days: z.int(),
      }),
      'Half hours within the working hours of all parties, and over no other session of anybody',
    ),
  }),
  clashes: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/workshops/{task}/clashes',
    tags,
    summary: 'What speaks against a time',
    request: {
      params: z.object({ engagement, task }),
      query: z.object({
        date,
        time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Unexpected time, expected hh:mm'),
        minutes,
        timeZone,
        ...guests,
      }),
    },
    responses: answers(
      200,
      z.object({ start: z.string(), clashes: z.array(clashSchema) }),
      'The moment that is meant, and what speaks against it; nothing where it is a good one',
    ),
  }),
  calendar: createRoute({
    method: 'get',
    path: '/api/calendar',
    tags,
    summary: 'Sessions of all engagements, those too that were held, called off or missed',
    request: { query: calendarQuery },
    responses: answers(
      200,
      z.object({
        sessions: z.array(calendarSessionSchema),
        /** Whether there are more than are shown. */
        isCut: z.boolean(),
      }),
      'At most 2,000 sessions, by when they begin',
    ),
  }),
}
