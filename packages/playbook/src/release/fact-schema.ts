import { z } from 'zod'
import type { FactDefinition } from '../model/fact.ts'
import { idSchema, sourceSchema, wordsSchema } from './part-schemas.ts'

const fact = { id: idSchema, label: wordsSchema, help: wordsSchema.nullable(), source: sourceSchema }
const choices = z.array(z.strictObject({ id: z.string(), label: wordsSchema }))

export const factSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('number'), ...fact, unit: wordsSchema.nullable() }),
    z.strictObject({ type: z.literal('money'), ...fact, currency: z.string() }),
    z.strictObject({ type: z.literal('date'), ...fact }),
    z.strictObject({ type: z.literal('text'), ...fact }),
    z.strictObject({ type: z.literal('choice'), ...fact, choices }),
    z.strictObject({ type: z.literal('set'), ...fact, choices }),
    z.strictObject({ type: z.literal('yes-no'), ...fact }),
  ])
  .describe('What the playbook asks of a customer.') satisfies z.ZodType<FactDefinition>
