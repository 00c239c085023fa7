import type { Wish } from './request-record.ts'

/** Whether two requests are about one topic: somebody of the same role for the same service [E164]. */
export function isSameTopic(one: Pick<Wish, 'role' | 'service'>, other: Pick<Wish, 'role' | 'service'>): boolean {
  return one.role === other.role && one.service === other.service
}

/** The requests about the topic of a wish, the newest first; of one engagement, or of all of one customer. */
export function similarRequests<T extends { readonly wish: Pick<Wish, 'role' | 'service'>; readonly at: string }>(
  requests: Iterable<T>,
  wish: Pick<Wish, 'role' | 'service'>,
): readonly T[] {
  return [...requests]
    .filter((request) => isSameTopic(request.wish, wish))
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
}
