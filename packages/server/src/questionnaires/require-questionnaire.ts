import { type Instant, standingOf, type TaskKey } from '@fairlead/engagement'
import { momentOfEvent } from '../engagements/moments.ts'
import { Outlook } from '../engagements/outlook.ts'
import type { Outlooks } from '../engagements/outlooks.ts'
import { requireStream } from '../engagements/require-stream.ts'
import type { EngagementStore } from '../engagements/store.ts'
import { notFound } from '../problems/problem.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { type QuestionnaireStatus, questionnaireStatus } from './questionnaire-status.ts'

export interface QuestionnaireRoutes {
  readonly store: EngagementStore
  readonly releases: ReleaseStore
  readonly outlooks: Outlooks
  readonly clock: () => Instant
}

interface Asked {
  readonly engagement: string
  readonly task: TaskKey
  /** As it was after this event. */
  readonly seq?: number | undefined
}

/** A questionnaire, and where its engagement stands. */
export interface Found {
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
