import type { Engagement } from '../state/engagement.ts'

const ofChampion = ['600', '911']

/** The roles that a piece of work of the fixture's release is for, as its pages have it. */
export function ownRoles({ tasks }: Pick<Engagement, 'tasks'>, key: string): readonly string[] {
  const added = tasks.get(key)?.added ?? null
  if (added !== null) return added.role === null ? [] : [added.role]
  return ofChampion.includes(key.replace(/@.*/, '')) ? ['champion'] : ['engineer']
}
