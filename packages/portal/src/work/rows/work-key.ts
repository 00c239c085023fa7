import type { WorkItemView } from '@fairlead/contract'

/** Names a piece of work among those of all engagements. */
export function workKey({ engagement, key }: Pick<WorkItemView, 'engagement' | 'key'>): string {
  return `${engagement}/${key}`
}
