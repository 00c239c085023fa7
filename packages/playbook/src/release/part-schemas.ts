import { z } from 'zod'
import { parties } from '../model/party.ts'
import type { Named, Role, Source } from '../model/release.ts'

export const idSchema = z.string().min(1)

/** A schema of one value per language of the playbook. */
export function localizedSchema<T extends z.ZodType>(value: T) {
  return z.record(z.string(), value)
}

/** Texts for people, by language. */
export const wordsSchema = localizedSchema(z.string()).describe('The text by language.')

export const sourceSchema = z
  .strictObject({
    file: z.string().describe('Relative to the folder of the playbook.'),
    line: z.int().min(1),
    column: z.int().min(1).describe('In UTF-16 code units.'),
  })
  .meta({
    id: 'Source',
    description: 'Where a part was written; line and column count from 1.',
  }) satisfies z.ZodType<Source>

export const sourcesSchema = localizedSchema(sourceSchema)

export const namedSchema = z.strictObject({
  id: idSchema,
  name: wordsSchema,
  source: sourceSchema,
}) satisfies z.ZodType<Named<string>>

export const roleSchema = namedSchema.extend({
  party: z.enum(parties).describe('Whose people fill the role.'),
}) satisfies z.ZodType<Role>

export const serviceSetSchema = z
  .union([z.literal('all'), z.array(idSchema)])
  .describe('Ids of services; "all" is what the page calls all services.')
