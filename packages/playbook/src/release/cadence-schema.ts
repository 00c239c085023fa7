import { z } from 'zod'
import type { Cadence } from '../model/cadence.ts'
import { conditionSchema } from './condition-schema.ts'
import { idSchema, namedSchema } from './part-schemas.ts'

export const cadenceSchema = namedSchema
  .extend({
    notes: z.array(idSchema).min(1).describe('The types of notes any of which is enough.'),
    every: z.strictObject({ days: z.int().min(1), calendar: z.enum(['business', 'calendar']) }),
    condition: conditionSchema.nullable().describe('Over facts and the figures of services; null for all.'),
    role: idSchema.nullable().describe('Whose duty it is.'),
  })
  .describe('What has to be noted again and again.') satisfies z.ZodType<Cadence>
