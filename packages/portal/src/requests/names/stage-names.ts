import type { RequestView } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

export type RequestStage = RequestView['stage']

/** Where a request stands, in a word. */
export const stageNames: Readonly<Record<RequestStage, MessageDescriptor>> = {
  submitted: msg`Submitted`,
  asked: msg`Asked back`,
  approved: msg`Approved`,
  assigned: msg`Assigned`,
  active: msg`Active`,
  ended: msg`Ended`,
  rejected: msg`Rejected`,
  withdrawn: msg`Withdrawn`,
}

/** Where somebody is wanted. */
export const whereNames: Readonly<Record<RequestView['wish']['where'], MessageDescriptor>> = {
  remote: msg`Remote`,
  'on-site': msg`On site`,
}

/** Whether nothing more comes of a request. */
export function isOver(stage: RequestStage): boolean {
  return stage === 'ended' || stage === 'rejected' || stage === 'withdrawn'
}
