import type { Instant } from '@fairlead/engagement'
import { notFound } from '../problems/problem.ts'
import type { EngagementStore } from './store.ts'
import type { Stream } from './stream.ts'

/** An engagement at a moment: what had happened by then, and when that was. */
export interface Moment {
  readonly stream: Stream
  readonly at: Instant
}

/** The engagement after its event `seq`, at the moment of that event. */
export async function momentOfEvent(store: EngagementStore, stream: Stream, seq: number): Promise<Moment> {
  const { id, revision } = stream.engagement
  if (seq > revision) throw notFound('event', String(seq))
  const then = seq === revision ? stream : await store.loadUpTo(id, seq)
  if (then === null) throw notFound('event', String(seq))
  return { stream: then, at: then.updatedAt }
}

/** The engagement as it was at a moment. */
export async function momentAt(store: EngagementStore, stream: Stream, at: Instant): Promise<Moment> {
  const { id } = stream.engagement
  const seq = await store.seqAt(id, at)
  if (seq === 0) throw notFound('engagement', `${id} at ${at}`)
  return { ...(await momentOfEvent(store, stream, seq)), at }
}
