import type {
  AssignTaskInput,
  ChangeTaskStateInput,
  CompleteProcessInput,
  EngagementView,
  ProcessView,
  ReviseFactsInput,
  TaskView,
} from '@fairlead/contract'

type ReopenProcessInput = Pick<CompleteProcessInput, 'expectedRevision'>

/** A command to an engagement that runs, as the portal sends it: what it is about, and the body of its request. */
export type EngagementChange =
  | { readonly kind: 'state'; readonly task: string; readonly input: ChangeTaskStateInput }
  | { readonly kind: 'assign'; readonly task: string; readonly input: AssignTaskInput }
  | { readonly kind: 'facts'; readonly input: ReviseFactsInput }
  | { readonly kind: 'complete'; readonly process: string; readonly input: CompleteProcessInput }
  | { readonly kind: 'reopen'; readonly process: string; readonly input: ReopenProcessInput }

/** The name of an engagement's changes, by which those on their way are found. */
export function changeKey(engagement: string): readonly [string, string] {
  return ['change', engagement]
}

/** The request that a change is. */
export function changeRequest(engagement: string, change: EngagementChange): { method: 'PUT' | 'POST'; path: string } {
  const base = `/api/engagements/${encodeURIComponent(engagement)}`
  switch (change.kind) {
    case 'state':
      return { method: 'PUT', path: `${base}/tasks/${encodeURIComponent(change.task)}/state` }
    case 'assign':
      return { method: 'PUT', path: `${base}/tasks/${encodeURIComponent(change.task)}/assignee` }
    case 'facts':
      return { method: 'PUT', path: `${base}/facts` }
    case 'complete':
      return { method: 'PUT', path: `${base}/processes/${encodeURIComponent(change.process)}/completion` }
    case 'reopen':
      return { method: 'POST', path: `${base}/processes/${encodeURIComponent(change.process)}/reopen` }
  }
}

/** The record that a change touches, within its engagement: its revision is what `expectedRevision` speaks of. */
export function recordOf(change: EngagementChange): string {
  switch (change.kind) {
    case 'state':
    case 'assign':
      return `task:${change.task}`
    case 'complete':
    case 'reopen':
      return `process:${change.process}`
    case 'facts':
      return 'facts'
  }
}

/** The revision in `view` of the record that a change touches; 0 where the view has no such record. */
export function revisionOf(view: EngagementView, change: EngagementChange): number {
  switch (change.kind) {
    case 'state':
    case 'assign':
      return view.tasks.find((task) => task.task === change.task)?.revision ?? 0
    case 'complete':
    case 'reopen':
      return view.processes.find((process) => process.process === change.process)?.revision ?? 0
    case 'facts':
      return view.factsRevision
  }
}

/**
 * The engagement as the person who made the changes sees it until the server has answered: states and assignees are
 * shown at once. Counts, gates and the plan follow from rules that only the server applies, and wait for its answer.
 */
export function withPendingChanges(view: EngagementView, changes: readonly EngagementChange[]): EngagementView {
  if (changes.length === 0) return view
  return { ...view, tasks: view.tasks.map((task) => changes.reduce(withChange, task)) }
}

function withChange(task: TaskView, change: EngagementChange): TaskView {
  if (!('task' in change) || change.task !== task.task) return task
  return change.kind === 'state'
    ? { ...task, state: change.input.to, reason: change.input.reason }
    : { ...task, assignee: change.input.assignee }
}

/** The newer of two views of one engagement: answers may overtake each other. */
export function newerView(known: EngagementView | undefined, found: EngagementView): EngagementView {
  return known !== undefined && known.revision > found.revision ? known : found
}

/**
 * The engagement with the record that a stale change found: the server sends the task, the process or the whole
 * engagement. What is none of them changes nothing.
 */
export function withCurrent(view: EngagementView, change: EngagementChange, current: unknown): EngagementView {
  if (current === null || typeof current !== 'object') return view
  if ('tasks' in current && 'revision' in current) return newerView(view, current as EngagementView)
  if ('task' in change && 'task' in current && current.task === change.task) {
    const put = (task: TaskView): TaskView => (task.task === change.task ? { ...task, ...(current as TaskView) } : task)
    return { ...view, tasks: view.tasks.map(put) }
  }
  if ('process' in change && 'process' in current && current.process === change.process) {
    const put = (process: ProcessView): ProcessView =>
      process.process === change.process ? { ...process, ...(current as ProcessView) } : process
    return { ...view, processes: view.processes.map(put) }
  }
  return view
}
