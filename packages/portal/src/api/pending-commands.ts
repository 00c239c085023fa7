import type { EngagementView, ProcessView, TaskCommandInput, TaskView, WorkshopView } from '@fairlead/contract'
import { type EngagementCommand, isTaskCommand, withCommand } from './engagement-command.ts'

/**
 * The engagement as the person who gave the commands sees it until the server has answered: states and assignees are
 * shown at once. Counts, gates, dates and the plan follow from rules that only the server applies, and wait for it.
 */
export function withPendingCommands(view: EngagementView, commands: readonly EngagementCommand[]): EngagementView {
  if (commands.length === 0) return view
  const byTask = Map.groupBy(commands.flatMap(taskCommands), ({ task }) => task)
  return { ...view, tasks: view.tasks.map((task) => byTask.get(task.key)?.reduce(withCommand, task) ?? task) }
}

/** What a command asks of single tasks: several thousand at once are looked up by their tasks, not each for each. */
function taskCommands(command: EngagementCommand): readonly TaskCommandInput[] {
  if (command.type === 'ChangeTasks') return command.commands
  return isTaskCommand(command) ? [command] : []
}

/** The newer of two views of one engagement: answers may overtake each other. */
export function newerView(known: EngagementView | undefined, found: EngagementView): EngagementView {
  return known !== undefined && known.revision > found.revision ? known : found
}

/**
 * The engagement with the record that a stale command found: the server sends the task, the workshop, the process or the
 * whole engagement. What is none of them changes nothing.
 */
export function withCurrent(view: EngagementView, current: unknown): EngagementView {
  if (current === null || typeof current !== 'object') return view
  if ('tasks' in current && 'revision' in current) return newerView(view, current as EngagementView)
  if ('key' in current) {
    const put = (task: TaskView): TaskView => (task.key === current.key ? { ...task, ...(current as TaskView) } : task)
    return { ...view, tasks: view.tasks.map(put) }
  }
  if ('task' in current && 'stage' in current) {
    const workshop = current as WorkshopView
    const others = view.workshops.filter(({ task }) => task !== workshop.task)
    return { ...view, workshops: [...others, workshop] }
  }
  if ('process' in current) {
    const put = (process: ProcessView): ProcessView =>
      process.process === current.process ? { ...process, ...(current as ProcessView) } : process
    return { ...view, processes: view.processes.map(put) }
  }
  return view
}
