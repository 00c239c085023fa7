import { z } from 'zod'
import type { RoutingAnswer, Team } from '../model/team.ts'
import { idSchema, namedSchema, wordsSchema } from './part-schemas.ts'

const businessDays = z.int().min(0).describe('In business days of the team.')

export const teamSchema = namedSchema
  .extend({
    role: idSchema.describe('What its people do on an engagement.'),
    timeZone: z.string().min(1),
    clock: z.strictObject({ decide: businessDays, assign: businessDays, accept: businessDays }),
  })
  .describe('People who are asked for.') satisfies z.ZodType<Team>

export const routingAnswerSchema = z.strictObject({
  team: idSchema.nullable().describe('null where nobody is sent: the guidance is the answer.'),
  guidance: wordsSchema.nullable(),
}) satisfies z.ZodType<RoutingAnswer>
