import type { RequestView } from '@fairlead/contract'
import type { Wish } from './request-names.ts'
import { isOver } from './stage-names.ts'

type Topic = Pick<Wish, 'task' | 'role' | 'service'>

/**
 * The requests of the same topic: for the same role and service, or for the same task. Those that are not over come
 * first, the newest before older ones.
 */
export function similarRequests(requests: readonly RequestView[], topic: Topic): readonly RequestView[] {
  return requests
    .filter(({ wish }) => isSameTopic(wish, topic))
    .toSorted((one, other) => rank(one) - rank(other) || other.at.localeCompare(one.at))
}

function isSameTopic(one: Topic, other: Topic): boolean {
  const isSameTask = one.task !== null && one.task === other.task
  return one.role === other.role && (one.service === other.service || isSameTask)
}

function rank({ stage }: RequestView): number {
  return isOver(stage) ? 1 : 0
}
