import type { Party, ProcessId, RoleId } from '@fairlead/playbook'
import { gatesInPlay } from '../gate/gates.ts'
import { isPassedBy, taskStages } from '../gate/task-stage.ts'
import { isInPlay, itemsOf, type Standing } from '../standing/standing.ts'
import type { CalendarDate } from '../state/engagement.ts'
import { calendarOf, processRecord, taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import { isSettled } from '../state/task-state.ts'
import { rolesOf } from '../team/responsible.ts'
import { goLiveOf } from './go-live.ts'
import { schedule, type TaskDates } from './schedule/schedule.ts'
import type { ScheduleItem, ScheduleProcess } from './schedule/schedule-input.ts'
import { dayIn } from './zone.ts'

/** When everything of an engagement that is in play is due, expected and done. */
export function scheduleOf(standing: Standing): ReadonlyMap<TaskKey, TaskDates> {
  const { engagement, today } = standing
  const partyOf = new Map<RoleId, Party>(standing.index.release.roles.map(({ id, party }) => [id, party]))
  const dayOf = daysIn(calendarOf(engagement, 'team').timeZone)
  const stageOf = taskStages(standing)
  const items = new Map<TaskKey, ScheduleItem>()
  for (const planned of standing.plan.tasks.values()) {
    const { key, task, service } = planned
    if (!isInPlay(standing, key)) continue
    const { state, completedAt, date } = taskRecord(engagement, key)
    const [role] = rolesOf(standing, planned)
    items.set(key, {
      task,
      service,
      due: standing.index.tasks.get(task)?.task.due ?? null,
      calendar: calendarOf(engagement, (role === undefined ? null : partyOf.get(role)) ?? 'team'),
      goLive: engagement.scope.find((entry) => entry.service === service)?.goLive ?? null,
      pinned: date?.due ?? null,
      completedOn: completedAt === null ? null : dayOf(completedAt),
      settled: isSettled(state) || isPassedBy(planned, stageOf(planned)),
    })
  }
  const processes = new Map<ProcessId, ScheduleProcess>()
  for (const process of standing.index.processes.keys()) processes.set(process, processDates(standing, process, dayOf))
  return schedule({ items, processes, startDate: engagement.startDate, goLive: goLiveOf(standing), today })
}

function processDates(standing: Standing, process: ProcessId, dayOf: (at: string) => CalendarDate): ScheduleProcess {
  const gates = gatesInPlay(standing, process)
  const { completion } = processRecord(standing.engagement, process)
  return {
    items: gates.length > 0 ? gates : mandatoryInPlay(standing, process),
    endedOn: completion === null ? null : dayOf(completion.at),
  }
}

function mandatoryInPlay(standing: Standing, process: ProcessId): readonly TaskKey[] {
  const mandatory = itemsOf(standing, process).filter(({ task }) => task.mandatory)
  return mandatory.map(({ key }) => key).filter((key) => isInPlay(standing, key))
}

/** Asks for the day of each moment once: many tasks are done in one. */
function daysIn(timeZone: string): (at: string) => CalendarDate {
  const known = new Map<string, CalendarDate>()
  return (at) => {
    const day = known.get(at) ?? dayIn(at, timeZone)
    known.set(at, day)
    return day
  }
}
