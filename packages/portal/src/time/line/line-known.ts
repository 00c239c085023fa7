import type { EngagementView, PersonView, ReleaseView, TimeLineKnown } from '@fairlead/contract'

interface Around {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly people: readonly PersonView[]
  readonly me: PersonView
  readonly today: string
}

/** What a line of time may speak of in an engagement; of other people only where their time may be entered. */
export function lineKnown({ engagement, release, people, me, today }: Around): TimeLineKnown {
  const mayAll = me.rights.includes('edit-time-of-others')
  return {
    services: release.services.map(({ id, name }) => ({ id, names: Object.values(name) })),
    tasks: engagement.tasks.map(({ key }) => key),
    people: people.filter(({ id, kind }) => id === me.id || (mayAll && kind !== 'customer')),
    today,
  }
}
