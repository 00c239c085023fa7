import { z } from 'zod'
import type { Requirement } from '../condition/requirement.ts'
import type { Condition } from '../model/release.ts'
import { idSchema, sourceSchema } from './part-schemas.ts'

export const requirementSchema: z.ZodType<Requirement> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('all'), of: z.array(requirementSchema) }),
      z.strictObject({ kind: z.literal('any'), of: z.array(requirementSchema) }),
      z.strictObject({ kind: z.literal('not'), of: requirementSchema }),
      z.strictObject({
        kind: z.literal('compare'),
        fact: idSchema,
        operator: z.enum(['==', '!=', '<', '<=', '>', '>=']),
        value: z.union([z.number(), z.string(), z.boolean()]),
      }),
      z.strictObject({ kind: z.literal('includes'), fact: idSchema, value: z.string() }),
      z.strictObject({ kind: z.literal('some'), fact: idSchema }),
      z.strictObject({ kind: z.literal('opaque'), text: z.string(), facts: z.array(idSchema) }),
    ]),
  )
  .meta({ id: 'Requirement', description: 'A condition as a tree that can be put into words.' })

export const conditionSchema = z
  .strictObject({
    text: z.string().min(1).describe('In CEL, over the facts of the release.'),
    requirement: requirementSchema,
    source: sourceSchema,
  })
  .meta({ id: 'Condition' }) satisfies z.ZodType<Condition>
