import type { ProcessId, TaskId } from '@fairlead/playbook'
import { type Engagement, type ProcessRecord, type TaskRecord, untouchedProcess, untouchedTask } from './engagement.ts'

/** The record of a task, that of an untouched one where nobody has touched it; safe for every id, also `constructor`. */
export function taskRecord(engagement: Engagement, task: TaskId): TaskRecord {
  return own(engagement.tasks, task) ?? untouchedTask
}

/** The record of a process, that of an untouched one where nobody has completed it; safe for every id. */
export function processRecord(engagement: Engagement, process: ProcessId): ProcessRecord {
  return own(engagement.processes, process) ?? untouchedProcess
}

function own<T>(records: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined
}
