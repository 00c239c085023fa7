import { type EngagementView, isSettled, type TaskView, type WorkItemView } from '@fairlead/contract'
import type { EngagementCommand } from './engagement-command.ts'

/** A command that is on its way to an engagement. */
export interface SentCommand {
  readonly engagement: string
  readonly command: EngagementCommand
}

/**
 * The work as the person who gave the commands sees it until the server has answered: states and people are shown at
 * once, in the place where the row stands. Under which heading it belongs then is the server's to say.
 */
export function withPendingWork(
  items: readonly WorkItemView[],
  commands: readonly SentCommand[],
): readonly WorkItemView[] {
  if (commands.length === 0) return items
  return items.map((item) =>
    commands.reduce(
      (at, { engagement, command }) => (engagement === item.engagement ? withCommand(at, command) : at),
      item,
    ),
  )
}

/**
 * The work after an engagement has answered: what it says of each piece, and without what is done. So nothing jumps back
 * while the list is fetched again, which says where everything stands now.
 */
export function withAnsweredWork<Page extends { readonly items: readonly WorkItemView[] }>(
  page: Page,
  view: EngagementView,
): Page {
  if (!page.items.some(({ engagement }) => engagement === view.id)) return page
  const tasks = new Map(view.tasks.map((task) => [task.key, task]))
  const items = page.items.flatMap((item) => {
    const task = item.engagement === view.id ? tasks.get(item.key) : undefined
    if (task === undefined) return [item]
    return isSettled(task.state) ? [] : [withAnswer(item, task)]
  })
  return { ...page, items }
}

function withCommand(item: WorkItemView, command: EngagementCommand): WorkItemView {
  if (command.type === 'ChangeTasks') return command.commands.reduce<WorkItemView>(withCommand, item)
  if (!('task' in command) || command.task !== item.key) return item
  switch (command.type) {
    case 'ChangeTaskState':
      return { ...item, state: command.to }
    case 'AssignTask': {
      const { assignee } = command
      return { ...item, responsible: assignee === null ? null : { person: assignee, through: 'task' } }
    }
    default:
      return item
  }
}

function withAnswer(
  item: WorkItemView,
  { state, responsible, mandatory, dates, gate, revision }: TaskView,
): WorkItemView {
  const standing = gate === null || gate.state === 'open' ? null : gate.state
  return { ...item, state, responsible, mandatory, due: dates.due, gate: standing, revision }
}
