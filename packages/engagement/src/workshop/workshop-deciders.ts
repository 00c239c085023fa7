import type { DecidersOf } from '../command/deciders-of.ts'
import { handOverMaterial } from './material/hand-over-material.ts'
import { putMaterial } from './material/put-material.ts'
import { removeMaterial } from './material/remove-material.ts'
import { prepareWorkshop } from './prepare/prepare-workshop.ts'
import { callOffWorkshop } from './session/call-off-workshop.ts'
import { holdWorkshop } from './session/hold-workshop.ts'
import { inviteToWorkshop } from './session/invite-to-workshop.ts'
import { recordReply } from './session/record-reply.ts'
import { reviseMinutes } from './session/revise-minutes.ts'
import { scheduleWorkshop } from './session/schedule-workshop.ts'
import type { WorkshopCommand } from './workshop-command.ts'

/** Who decides which command on a workshop. */
export const workshopDeciders: DecidersOf<WorkshopCommand> = {
  PrepareWorkshop: prepareWorkshop,
  PutMaterial: putMaterial,
  RemoveMaterial: removeMaterial,
  HandOverMaterial: handOverMaterial,
  ScheduleWorkshop: scheduleWorkshop,
  InviteToWorkshop: inviteToWorkshop,
  CallOffWorkshop: callOffWorkshop,
  RecordReply: recordReply,
  HoldWorkshop: holdWorkshop,
  ReviseMinutes: reviseMinutes,
}
