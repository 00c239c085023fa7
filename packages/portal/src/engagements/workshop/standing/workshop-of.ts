import type { EngagementView, WorkshopView } from '@fairlead/contract'

/** The workshop of a task; one that nobody has touched has nothing yet. */
export function workshopOf({ workshops }: Pick<EngagementView, 'workshops'>, task: string): WorkshopView {
  return workshops.find((workshop) => workshop.task === task) ?? { ...untouched, task }
}

const untouched: Omit<WorkshopView, 'task'> = {
  stage: 'planned',
  agenda: null,
  attendees: null,
  materials: [],
  session: null,
  invitedAt: null,
  replies: [],
  lapsed: [],
  held: null,
  revision: 0,
}
