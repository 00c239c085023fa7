import type { TaskState, TaskStateSet } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** What a person reads for each state of a task. */
export const taskStateNames: Readonly<Record<TaskState, MessageDescriptor>> = {
  'not-started': msg`Not started`,
  'in-progress': msg`In progress`,
  complete: msg`Complete`,
  warning: msg`Warning`,
  'paused-customer': msg`Paused by customer`,
  'deferred-customer': msg`Deferred by customer`,
  'blocked-remediation': msg`Blocked: pending remediation`,
  'blocked-technical-customer': msg`Blocked: technical, at the customer`,
  'blocked-technical-vendor': msg`Blocked: technical, at the vendor`,
  'blocked-business': msg`Blocked: business`,
  'blocked-other': msg`Blocked: other`,
  'not-required': msg`Not required`,
  cancelled: msg`Cancelled`,
}

/** What a person reads for each set of states, as the heading of its group. */
export const taskStateSetNames: Readonly<Record<TaskStateSet, MessageDescriptor>> = {
  open: msg`Open`,
  waiting: msg`Waiting`,
  blocked: msg`Blocked`,
  done: msg`Done`,
  'set-aside': msg`Set aside`,
}
