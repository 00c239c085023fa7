import type { EngagementStore } from './store.ts'

/** Whether evidence of an engagement is the file with this hash. */
export async function refersTo(store: EngagementStore, engagement: string, hash: string): Promise<boolean> {
  const stream = await store.load(engagement)
  const records = [...(stream?.engagement.tasks.values() ?? [])]
  return records.some(({ evidence }) => evidence.some((one) => one.kind === 'file' && one.hash === hash))
}
