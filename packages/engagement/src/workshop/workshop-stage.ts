import type { Material, Reply, WorkshopRecord } from './workshop-record.ts'

export const workshopStages = ['planned', 'scheduled', 'held'] as const

/** Where a workshop stands. */
export type WorkshopStage = (typeof workshopStages)[number]

/** Where a workshop stands: it has been held, has a time, or neither. */
export function workshopStage({ held, session }: WorkshopRecord): WorkshopStage {
  if (held !== null) return 'held'
  return session === null ? 'planned' : 'scheduled'
}

/** Whether somebody answered to the time for which the workshop is scheduled, and not to an earlier one. */
export function isCurrentReply({ session, timeRevision }: WorkshopRecord, { to }: Reply): boolean {
  return session !== null && to >= timeRevision
}

/** Whether the version that there is of a material is the last that the customer was given. */
export function isCurrentHandedOver({ content, handedOver }: Material): boolean {
  const last = handedOver.at(-1)?.content
  return last !== undefined && isSameContent(last, content)
}

/** Whether two versions are the same: one address, or one file by its content. */
export function isSameContent(one: Material['content'], other: Material['content']): boolean {
  if (one.kind === 'link') return other.kind === 'link' && one.href === other.href
  return other.kind === 'file' && one.hash === other.hash && one.name === other.name
}
