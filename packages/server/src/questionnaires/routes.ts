import { questionnaireRoutes } from '@fairlead/contract'
import { type Instant, knownOnceAccepted, standingOf, type TaskKey } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { momentOfEvent } from '../engagements/moments.ts'
import { Outlook } from '../engagements/outlook.ts'
import type { Outlooks } from '../engagements/outlooks.ts'
import { requireStream } from '../engagements/require-stream.ts'
import type { EngagementStore } from '../engagements/store.ts'
import { answerJson } from '../json-answer.ts'
import { notFound, refused } from '../problems/problem.ts'
import type { ReleaseStore } from '../releases/store.ts'
import type { ServerEnv } from '../server-env.ts'
import { presentAcceptance, presentQuestionnaire } from './present.ts'
import { type QuestionnaireStatus, questionnaireStatus } from './questionnaire-status.ts'

export interface QuestionnaireRoutes {
  readonly store: EngagementStore
  readonly releases: ReleaseStore
  readonly outlooks: Outlooks
  readonly clock: () => Instant
}

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

interface Asked {
  readonly engagement: string
  readonly task: TaskKey
  /** As it was after this event. */
  readonly seq?: number | undefined
}

interface Found {
  readonly outlook: Outlook
  readonly status: QuestionnaireStatus
}

/** The questionnaire of a task; answers that there is none where the task sends none. */
export async function requireQuestionnaire(
  { store, releases, outlooks }: QuestionnaireRoutes,
  { engagement, task, seq }: Asked,
  now: Instant,
): Promise<Found> {
  const stream = await requireStream(store, engagement)
  const release = await releases.require(stream.engagement.release)
  const then = seq === undefined ? null : await momentOfEvent(store, stream, seq)
  const outlook =
    then === null
      ? outlooks.of(stream, release, now)
      : new Outlook(standingOf(release.index, then.stream.engagement, { now: then.at }))
  const status = outlook.questionnaires.of.get(task) ?? questionnaireStatus(outlook.standing, task)
  if (status === null || !outlook.standing.plan.tasks.has(task)) throw notFound('questionnaire', task)
  return { outlook, status }
}
