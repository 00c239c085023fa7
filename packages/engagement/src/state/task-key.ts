import type { ServiceId, TaskId } from '@fairlead/playbook'

/**
 * Names one piece of work of an engagement: the id of its task, `id@service` where the playbook has the task done once
 * for each service, or `+1`, `+2` … for tasks that people added by hand.
 */
export type TaskKey = string

/** The key of a task for one of its services, or for the engagement as a whole. */
export function taskKey(task: TaskId, service: ServiceId | null): TaskKey {
  return service === null ? task : `${task}@${service}`
}

/** The task and the service that a key names; no task id has an `@` in it. */
export function partsOfKey(key: TaskKey): { readonly task: TaskId; readonly service: ServiceId | null } {
  const at = key.indexOf('@')
  return at < 0 ? { task: key, service: null } : { task: key.slice(0, at), service: key.slice(at + 1) }
}
