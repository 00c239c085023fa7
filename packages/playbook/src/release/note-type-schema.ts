import { z } from 'zod'
import type { NoteField, NoteType } from '../model/note-type.ts'
import { factSchema } from './fact-schema.ts'
import { idSchema, namedSchema, wordsSchema } from './part-schemas.ts'

const fieldSchema = z.strictObject({
  definition: factSchema,
  most: z.int().min(1).nullable().describe('The most characters of a text.'),
  required: z.boolean(),
}) satisfies z.ZodType<NoteField>

export const noteTypeSchema = namedSchema
  .extend({
    help: wordsSchema.nullable(),
    writers: z.array(idSchema).describe('Roles whose people write it; none where everybody does.'),
    fields: z.array(fieldSchema),
  })
  .describe('What a note is about.') satisfies z.ZodType<NoteType>
