import type { ProcessId, StepId } from '@fairlead/playbook'
import type { TaskDates } from '../dates/schedule/schedule.ts'
import { gateStatus } from '../gate/gates.ts'
import type { ProcessStage } from '../gate/process-stage.ts'
import type { Standing } from '../standing/standing.ts'
import type { CalendarDate, PersonId } from '../state/engagement.ts'
import { taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { TaskState } from '../state/task-state.ts'
import { type Responsible, responsibleFor } from '../team/responsible.ts'
import { tasksLeft } from './tasks-left.ts'

/** A piece of work that is still to do, as lists across engagements show it. */
export interface WorkItem {
  readonly key: TaskKey
  readonly process: ProcessId
  readonly step: StepId
  readonly state: TaskState
  /** Of the process that it belongs to; of several, that of the one which is open. */
  readonly stage: ProcessStage
  readonly mandatory: boolean
  readonly responsible: Responsible | null
  /** Who has to approve that it need not be done, where that waits. */
  readonly approver: PersonId | null
  readonly due: CalendarDate | null
  /** Of a gate, whether it could be opened. */
  readonly gate: 'shut' | 'ready' | null
}

/** What is still to do of an engagement, in the order of its plan [E48]. */
export function workItems(standing: Standing, dates: ReadonlyMap<TaskKey, TaskDates>): readonly WorkItem[] {
  return tasksLeft(standing).map(({ planned, stage }) => {
    const { key, process, step, mandatory } = planned
    const { state, waiver } = taskRecord(standing.engagement, key)
    const gate = gateStatus(standing, key)
    return {
      key,
      process,
      step,
      state,
      stage,
      mandatory,
      responsible: responsibleFor(standing, planned),
      approver: waiver !== null && waiver.approvedAt === null ? waiver.approver : null,
      due: dates.get(key)?.due ?? null,
      gate: gate === null || gate.state === 'open' ? null : gate.state,
    }
  })
}
