import type { Engagement, MaterialContent } from '@fairlead/engagement'
import type { EngagementStore } from './store.ts'

/**
 * Whether evidence of an engagement, or a material of its workshops, is or was handed over as the file with this hash, or
 * answers were ever read from it: the history says so for good, also where they were taken back.
 */
export async function refersTo(store: EngagementStore, engagement: string, hash: string): Promise<boolean> {
  const stream = await store.load(engagement)
  if (stream === null) return false
  return [...filesOf(stream.engagement)].some((file) => file === hash) || (await store.hasSheet(engagement, hash))
}

/** The hashes of the files that an engagement shows to whoever looks. */
function* filesOf({ tasks, workshops }: Engagement): Generator<string> {
  for (const { evidence } of tasks.values()) for (const one of evidence) if (one.kind === 'file') yield one.hash
  for (const { materials } of workshops.values()) {
    for (const { content, handedOver } of materials) {
      yield* fileIn(content)
      for (const handed of handedOver) yield* fileIn(handed.content)
    }
  }
}

function* fileIn(content: MaterialContent): Generator<string> {
  if (content.kind === 'file') yield content.hash
}
