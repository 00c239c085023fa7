import type { WorkGroup } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** What a person reads over each group of their work. */
export const workGroupNames: Readonly<Record<WorkGroup, MessageDescriptor>> = {
  approve: msg`To approve`,
  gate: msg`Gates to open`,
  overdue: msg`Overdue`,
  today: msg`Due today`,
  week: msg`Due within a week`,
  later: msg`Due later`,
  undated: msg`Without a date`,
  blocked: msg`Blocked`,
  waiting: msg`Waiting`,
}
