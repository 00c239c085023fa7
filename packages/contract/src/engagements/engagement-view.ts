import type { OwnerContact } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { questionnaireSummarySchema } from '../questionnaires/questionnaire-view.ts'
import { requestSchema } from '../requests/request-view.ts'
import { workshopSchema } from '../workshops/workshop-view.ts'
import { countsSchema } from './counts-view.ts'
import { factRecordsSchema, scopedServiceSchema } from './known-view.ts'
import { phaseSchema, processSchema, stageSchema } from './process-view.ts'
import { taskSchema } from './task-view.ts'
import { teamSchema } from './team-view.ts'

const id = z.string()

const commonFields = {
  id,
  customer: z.string(),
  release: id,
  startDate: z.string().openapi({ example: '2026-11-22' }),
  goLive: z.string().nullable().openapi({ description: 'The day on which the customer goes live, where it is known' }),
  scope: z.array(scopedServiceSchema),
  revision: z.int(),
  counts: countsSchema,
  createdAt: z.string(),
  updatedAt: z.string(),
}

/** An engagement as lists show it. */
export const engagementSummarySchema = z
  .object({
    ...commonFields,
    /** In the order of the playbook; `null` gathers the processes of no phase. */
    phases: z.array(z.object({ phase: id.nullable(), stage: stageSchema, counts: countsSchema })),
    /** The phase in which it stands: the first that is open; `null` where none is. */
    phase: id.nullable(),
    /** Everyone of the team who has work left in it. */
    people: z.array(id),
    /** Gates that could be opened. */
    gatesReady: z.int(),
    /** Tasks whose day is over. */
    overdue: z.int(),
    /** The next day on which something is due. */
    nextDue: z.string().nullable(),
    /** The day on which the last task is due. */
    lastDue: z.string().nullable(),
  })
  .openapi('EngagementSummary')

/** An engagement with everything that is known of it. */
export const engagementSchema = z
  .object({
    ...commonFields,
    facts: factRecordsSchema,
    factsRevision: z.int(),
    /** Today in the time zone of the team, or the day of the moment that is shown. */
    today: z.string(),
    /** The day on which everything will be done, by what is known now, and the task that decides it. */
    forecastEnd: z.object({ date: z.string(), task: id }).nullable(),
    tasks: z.array(taskSchema),
    processes: z.array(processSchema),
    phases: z.array(phaseSchema),
    team: teamSchema,
    contacts: z
      .array(
        z.object({
          id,
          name: z.string(),
          title: z.string().nullable(),
          isOffered: z
            .boolean()
            .openapi({ description: 'Whether work is offered to them: not to who is not to be called' }),
        }) satisfies z.ZodType<OwnerContact>,
      )
      .openapi({ description: 'Those of the customer, to whom work can be given' }),
    /** Everybody who was ever asked for, in the order of asking. */
    requests: z.array(requestSchema),
    workshops: z.array(workshopSchema).openapi({ description: 'Those that somebody has touched' }),
    /** Those that have been sent, also where that was taken back, in the order in which they were first. */
    questionnaires: z.array(questionnaireSummarySchema),
    /** What the acting person may do: the server decides, a screen hides the rest. */
    can: z.object({
      change: z.boolean().openapi({ description: 'Change all of it' }),
      approveWaivers: z.boolean(),
      overruleGates: z.boolean(),
      decideRequests: z.boolean(),
      only: z.array(id).nullable().openapi({
        description: 'The pieces of work that they may change although not all of it; `null` of whoever sees all',
      }),
      redactNotes: z.boolean(),
      /** Answer questionnaires and hand them in, which customers may, too. */
      answer: z.boolean(),
    }),
  })
  .openapi('Engagement')

export type EngagementSummary = z.infer<typeof engagementSummarySchema>
export type EngagementView = z.infer<typeof engagementSchema>
