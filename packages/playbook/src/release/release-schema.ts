import { z } from 'zod'
import type { Release } from '../model/release.ts'
import { cadenceSchema } from './cadence-schema.ts'
import { decisionTableSchema } from './decision-schema.ts'
import { factSchema } from './fact-schema.ts'
import { noteTypeSchema } from './note-type-schema.ts'
import { idSchema, namedSchema, roleSchema, wordsSchema } from './part-schemas.ts'
import { processSchema } from './process-schema.ts'
import { questionnaireSchema } from './questionnaire-schema.ts'
import { teamSchema } from './team-schema.ts'

/** The shape of a release, written once: what is read back, and what the published JSON Schemas are made of [P90]. */
export const releaseSchema = z
  .strictObject({
    format: z.literal(5),
    title: wordsSchema,
    languages: z.array(z.string().min(1)),
    facts: z.array(factSchema),
    phases: z.array(namedSchema),
    roles: z.array(roleSchema),
    serviceGroups: z.array(namedSchema),
    services: z.array(namedSchema.extend({ always: z.boolean(), group: idSchema.nullable() })),
    motions: z.array(namedSchema),
    processes: z.array(processSchema),
    decisions: z.array(decisionTableSchema),
    questionnaires: z.array(questionnaireSchema),
    teams: z.array(teamSchema),
    notes: z.array(noteTypeSchema),
    cadences: z.array(cadenceSchema),
  })
  .meta({
    title: 'Fairlead release',
    description: 'One compiled playbook: immutable, named by the SHA-256 of its canonical JSON.',
  }) satisfies z.ZodType<Release>
