import { questionnaireRoutes } from '@fairlead/contract'
import { knownOnceAccepted, standingOf } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { Outlook } from '../engagements/outlook.ts'
import { answerJson } from '../json-answer.ts'
import { refused } from '../problems/problem.ts'
import type { ServerEnv } from '../server-env.ts'
import { presentAcceptance, presentQuestionnaire } from './present.ts'
import { type QuestionnaireRoutes, requireQuestionnaire } from './require-questionnaire.ts'

/** Answers with questionnaires, and with what their acceptance would do. */
export function serveQuestionnaires(app: OpenAPIHono<ServerEnv>, parts: QuestionnaireRoutes): void {
  app.openapi(questionnaireRoutes.get, async (c) => {
    const { task } = c.req.valid('param')
    const { seq, ...rows } = c.req.valid('query')
    const { outlook, status } = await requireQuestionnaire(parts, { ...c.req.valid('param'), seq }, parts.clock())
    const view = presentQuestionnaire(outlook.standing, { task, status }, rows)
    return answerJson(c, 200, JSON.stringify(view))
  })

  app.openapi(questionnaireRoutes.preview, async (c) => {
    const now = parts.clock()
    const { outlook: before, status } = await requireQuestionnaire(parts, c.req.valid('param'), now)
    const { standing } = before
    const known = knownOnceAccepted(standing, status, { by: '', at: now })
    if (!known.ok) throw refused(known.rejection)
    const { facts } = known.known
    const after = new Outlook(standingOf(standing.index, { ...standing.engagement, facts }, { now }))
    return answerJson(c, 200, JSON.stringify(presentAcceptance({ status, before, after })))
  })
}
