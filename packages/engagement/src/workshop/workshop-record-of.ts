import type { Engagement } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import { untouchedWorkshop, type WorkshopRecord } from './workshop-record.ts'

/** The record of a workshop, that of an untouched one where nobody has touched it. */
export function workshopRecord({ workshops }: Pick<Engagement, 'workshops'>, task: TaskKey): WorkshopRecord {
  return workshops.get(task) ?? untouchedWorkshop
}
