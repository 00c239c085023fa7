import type { ListedTask } from './listed-task.ts'

/** Stands for "all services" among the ids of services, of which none is this word. */
export const allServices = 'all'

/** The services that a task is for: the one where it is done once for each, else those of the playbook. */
export function servicesOf({ view, task }: Pick<ListedTask, 'view' | 'task'>): readonly string[] {
  if (view.service !== null) return [view.service]
  return task.services === 'all' ? [allServices] : task.services
}
