import { z } from 'zod'
import type { DecisionTable } from '../model/decision-table.ts'
import { conditionSchema } from './condition-schema.ts'
import { idSchema, sourcesSchema, wordsSchema } from './part-schemas.ts'
import { routingAnswerSchema } from './team-schema.ts'

export const decisionTableSchema = z
  .strictObject({
    id: idSchema,
    title: wordsSchema,
    inputs: z.array(idSchema).describe('The facts that it asks for, in the order of its columns.'),
    outputs: z.array(wordsSchema).describe('The headings of the columns that it answers with.'),
    rows: z.array(
      z.strictObject({
        condition: conditionSchema.nullable().describe('null holds for every customer.'),
        answers: z.array(wordsSchema),
        source: sourcesSchema,
      }),
    ),
    routing: z.array(routingAnswerSchema).nullable().describe('Of a routing table, one for each row.'),
    source: sourcesSchema,
  })
  .describe('For every customer exactly one of its rows holds.') satisfies z.ZodType<DecisionTable>
