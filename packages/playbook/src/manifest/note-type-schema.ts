import { z } from 'zod'
import {
  choiceSchema,
  dateSchema,
  moneySchema,
  numberSchema,
  setSchema,
  textSchema,
  yesNoSchema,
} from './fact-schema.ts'
import { factId, text, words } from './schema-words.ts'

const of = { required: z.boolean().default(false).describe('Whether no such note is written without it.') }
const most = z.int().min(1).max(2000).optional().describe('The most characters of the text.')

const fieldSchema = z.discriminatedUnion('type', [
  numberSchema.extend(of),
  moneySchema.extend(of),
  dateSchema.extend(of),
  textSchema.extend({ ...of, most }),
  choiceSchema.extend(of),
  setSchema.extend(of),
  yesNoSchema.extend(of),
])

/** What a manifest says of one type of notes. */
export const noteTypeSchema = z.strictObject({
  name: words.describe('The name by language.'),
  help: words.optional().describe('A sentence that says what belongs into such a note, by language.'),
  writers: z.array(text).default([]).describe('Who writes it: ids of "roles"; everybody where none is named.'),
  fields: z
    .record(factId, fieldSchema)
    .default({})
    .describe('What is filled in beside the text, by name, in its order.'),
})
