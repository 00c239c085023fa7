import type { WorkshopView } from '@fairlead/contract'
import {
  isCurrentHandedOver,
  isCurrentReply,
  type TaskKey,
  type WorkshopRecord,
  workshopStage,
} from '@fairlead/engagement'
import type { Shown } from '../engagements/shown.ts'

/** A workshop as the API shows it. */
export function presentWorkshop(task: TaskKey, record: WorkshopRecord): Shown<WorkshopView> {
  const { agenda, attendees, materials, session, invitedAt, replies, lapsed, held, revision } = record
  return {
    task,
    stage: workshopStage(record),
    agenda,
    attendees,
    materials: materials.map((material) => ({ ...material, isCurrentHandedOver: isCurrentHandedOver(material) })),
    session,
    invitedAt,
    replies: replies.map((reply) => ({ ...reply, isCurrent: isCurrentReply(record, reply) })),
    lapsed,
    held,
    revision,
  }
}
