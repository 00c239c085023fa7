import type { RoleStatus, TeamSlot, WorkCalendar } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'

const id = z.string()

export const partySchema = z.enum(['team', 'customer', 'vendor'])

export const teamSlotSchema = z.object({
  role: id,
  service: id.nullable(),
  people: z.array(id),
  primary: id,
}) satisfies z.ZodType<TeamSlot>

/** How it stands with one role. */
export const roleStatusSchema = z
  .object({
    role: id,
    party: partySchema,
    slots: z.array(teamSlotSchema),
    tasksLeft: z.int(),
    unassigned: z.int(),
    candidates: z.array(id),
    isUnfillable: z.boolean(),
  })
  .openapi('RoleStatus') satisfies z.ZodType<RoleStatus>

export const calendarSchema = z
  .strictObject({
    timeZone: z.string().min(1).max(100),
    workingDays: z.array(z.int().min(1).max(7)).max(7),
    holidays: z.array(z.string().max(10)).max(1000),
    from: z.string().max(5).default('09:00').openapi({ description: 'When a working day begins: hh:mm' }),
    to: z.string().max(5).default('17:00').openapi({ description: 'When it ends' }),
  })
  .openapi('WorkCalendar') satisfies z.ZodType<WorkCalendar>

/** Who fills which role, and when each party works. */
export const teamSchema = z
  .object({
    roles: z.array(roleStatusSchema),
    /** The revision of each slot that was ever set, by its name: `role` or `role@service`. */
    revisions: z.record(z.string(), z.int()),
    calendars: z.array(z.object({ party: partySchema, calendar: calendarSchema, revision: z.int() })),
  })
  .openapi('Team')

export type TeamView = z.infer<typeof teamSchema>
export type RoleStatusView = z.infer<typeof roleStatusSchema>
export type CalendarView = z.infer<typeof calendarSchema>
export type PartyView = z.infer<typeof partySchema>
