import { z } from 'zod'
import { manifestSchema } from '../manifest/manifest-schema.ts'
import { releaseSchema } from '../release/release-schema.ts'

/** The published JSON Schemas (draft 2020-12) by the name of their file: what editors and other programs hold files against. */
export function jsonSchemas(): Readonly<Record<'playbook' | 'release', object>> {
  return {
    playbook: z.toJSONSchema(manifestSchema, { target: 'draft-2020-12', io: 'input' }),
    release: z.toJSONSchema(releaseSchema, { target: 'draft-2020-12' }),
  }
}
