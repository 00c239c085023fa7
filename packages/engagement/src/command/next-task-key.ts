import type { TaskKey } from '../state/task-key.ts'

/** The next keys of tasks that people add: no key is given twice, also not that of a task that was taken back [E49]. */
export function nextTaskKeys(keys: Iterable<TaskKey>, count: number): readonly TaskKey[] {
  let last = 0
  for (const key of keys) if (/^\+\d+$/.test(key)) last = Math.max(last, Number(key))
  return Array.from({ length: count }, (_, at) => `+${last + 1 + at}`)
}
