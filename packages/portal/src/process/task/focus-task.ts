import type { TaskId } from '@fairlead/playbook'

/** The id of the row of a task in the document. */
export function taskDomId(task: TaskId): string {
  return `task-${task}`
}

/** Brings the row of a task into sight and gives it the focus; does nothing where the page has no such row. */
export function focusTask(task: TaskId): void {
  const row = document.getElementById(taskDomId(task))
  row?.scrollIntoView({ block: 'center' })
  row?.focus({ preventScroll: true })
}
