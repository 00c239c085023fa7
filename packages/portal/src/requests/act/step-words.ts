import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { RequestStep } from './request-ways.ts'

/** What the button of each step does. */
export const stepNames: Readonly<Record<RequestStep, MessageDescriptor>> = {
  ApproveRequest: msg`Approve`,
  RejectRequest: msg`Reject`,
  AskBack: msg`Ask back`,
  AnswerRequest: msg`Answer`,
  AssignPerson: msg`Assign somebody`,
  AcceptAssignment: msg`Accept`,
  DeclineAssignment: msg`Decline`,
  EndRequest: msg`End`,
  WithdrawRequest: msg`Withdraw`,
}

interface Saying {
  readonly label: MessageDescriptor
  readonly missing: MessageDescriptor
  readonly description: MessageDescriptor | null
}

type SayingStep = 'RejectRequest' | 'AskBack' | 'AnswerRequest' | 'DeclineAssignment' | 'EndRequest' | 'WithdrawRequest'

const why = msg`Say why, in a few words.`

/** What has to be said with a step; the others need no words. */
export const stepSayings: Readonly<Record<SayingStep, Saying>> = {
  RejectRequest: { label: msg`Why it is rejected`, missing: why, description: msg`Who asked reads it here.` },
  AskBack: {
    label: msg`What has to be known first`,
    missing: msg`Ask in a sentence.`,
    description: msg`It is the turn of who asked then.`,
  },
  AnswerRequest: { label: msg`Your answer`, missing: msg`Answer in a sentence.`, description: null },
  DeclineAssignment: {
    label: msg`Why somebody else has to be sent`,
    missing: why,
    description: msg`Somebody else is assigned then.`,
  },
  EndRequest: {
    label: msg`What came of it`,
    missing: msg`Say in a sentence what came of it.`,
    description: msg`With that the access ends that was given for it.`,
  },
  WithdrawRequest: { label: msg`Why it is withdrawn`, missing: why, description: null },
}

/** Whether a step has to be said something with. */
export function isSaying(step: RequestStep): step is SayingStep {
  return Object.hasOwn(stepSayings, step)
}
