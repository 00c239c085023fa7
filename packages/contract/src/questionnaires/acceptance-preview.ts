import { z } from '@hono/zod-openapi'
import { planDifferenceSchema } from '../engagements/difference-view.ts'
import { factToSetSchema } from './questionnaire-view.ts'

/** What acceptance would do. */
export const acceptancePreviewSchema = z
  .object({
    revision: z.int(),
    factsRevision: z.int().openapi({ description: 'To be sent with the acceptance' }),
    wouldSet: z.array(factToSetSchema),
    plan: planDifferenceSchema,
  })
  .openapi('AcceptancePreview')

export type AcceptancePreview = z.infer<typeof acceptancePreviewSchema>
