import type { QuestionnaireRecord } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'
import { respondentSchema } from './answers-view.ts'
import { questionnaireStageSchema } from './questionnaire-view.ts'

const id = z.string()

/** What is kept of a questionnaire but for its answers, which may be many. */
export type QuestionnaireContent = Omit<QuestionnaireRecord, 'answers' | 'returns'> & { readonly returns: number }

export const questionnaireContentSchema = z.object({
  questionnaire: id.nullable(),
  stage: questionnaireStageSchema,
  to: respondentSchema.nullable(),
  sentBy: id.nullable(),
  sentAt: z.string().nullable(),
  due: z.string().nullable(),
  returns: z.int(),
  reviewer: id.nullable(),
  remarks: z.record(id, z.string()),
  reason: z.string().nullable(),
  decidedAt: z.string().nullable(),
  revision: z.int(),
}) satisfies z.ZodType<QuestionnaireContent>
