import { z } from 'zod'
import type { Questionnaire } from '../model/questionnaire.ts'
import { conditionSchema } from './condition-schema.ts'
import { factSchema } from './fact-schema.ts'
import { idSchema, sourcesSchema, wordsSchema } from './part-schemas.ts'

const bound = z.union([z.number(), z.string()]).nullable()

export const questionnaireSchema = z
  .strictObject({
    id: idSchema,
    title: wordsSchema,
    sections: z.array(
      z.strictObject({
        id: idSchema,
        title: wordsSchema,
        intro: wordsSchema,
        forEach: wordsSchema.nullable().describe('Of what there is one row each; null is answered once.'),
        questions: z.array(
          z.strictObject({
            id: idSchema,
            definition: factSchema.describe('The type of the answer, with the question as its label.'),
            least: bound,
            most: bound,
            required: z.boolean(),
            condition: conditionSchema.nullable().describe('To whom it is asked, over earlier answers and the facts.'),
            fact: idSchema.nullable().describe('The fact that an accepted answer becomes.'),
            source: sourcesSchema,
          }),
        ),
        source: sourcesSchema,
      }),
    ),
    source: sourcesSchema,
  })
  .describe('A page that asks.') satisfies z.ZodType<Questionnaire>
