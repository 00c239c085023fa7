import type { WorkshopView } from '@fairlead/contract'
import { workshopOf } from '../src/engagements/workshop/standing/workshop-of.ts'

/** A workshop that nobody has touched, but for what is said of it here. */
export function aWorkshop(said: Partial<WorkshopView> = {}): WorkshopView {
  return { ...workshopOf({ workshops: [] }, '4021'), ...said }
}
