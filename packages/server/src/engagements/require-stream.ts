import { notFound } from '../problems/problem.ts'
import type { EngagementStore } from './store.ts'
import type { Stream } from './stream.ts'

/** The stream of an engagement; answers that there is no such engagement where there is none. */
export async function requireStream(store: EngagementStore, engagement: string): Promise<Stream> {
  const stream = await store.load(engagement)
  if (stream === null) throw notFound('engagement', engagement)
  return stream
}
