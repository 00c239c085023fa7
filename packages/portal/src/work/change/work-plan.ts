import type { TaskCommandInput, WorkItemView } from '@fairlead/contract'
import type { EngagementCommand } from '../../api/engagement-command.ts'
import type { WorkWish } from './work-wish.ts'

/** What goes to one engagement: all of it is done there, or none. */
export interface WorkPart {
  readonly engagement: string
  readonly customer: string
  readonly items: readonly WorkItemView[]
  readonly command: EngagementCommand
}

/** What a wish comes to: one command for each engagement, and the work that it has nothing to do with. */
export interface WorkPlan {
  readonly parts: readonly WorkPart[]
  /** Is so already. */
  readonly same: readonly WorkItemView[]
  /** Cannot be meant: an optional task has nothing to waive, and a task without a request nothing to approve. */
  readonly unfit: readonly WorkItemView[]
}

/**
 * Plans a wish for pieces of work of any engagements, in the order in which these come up. Within an engagement gates go
 * last: what they wait for may be part of the same wish.
 */
export function planWork(items: readonly WorkItemView[], wish: WorkWish): WorkPlan {
  const unfit = items.filter((item) => !isFit(item, wish))
  const same = items.filter((item) => isFit(item, wish) && isSame(item, wish))
  const meant = items.filter((item) => isFit(item, wish) && !isSame(item, wish))
  const parts = [...Map.groupBy(meant, ({ engagement }) => engagement).values()].map((some) => partOf(some, wish))
  return { parts, same, unfit }
}

function partOf(items: readonly WorkItemView[], wish: WorkWish): WorkPart {
  const ordered = [...items].sort((one, other) => Number(one.gate !== null) - Number(other.gate !== null))
  const commands = ordered.map((item) => commandOf(item, wish))
  const [first, ...more] = commands
  // A group has a member at least.
  const { engagement = '', customer = '' } = ordered[0] ?? {}
  const command = first !== undefined && more.length === 0 ? first : ({ type: 'ChangeTasks', commands } as const)
  return { engagement, customer, items: ordered, command }
}

function commandOf({ key, revision }: WorkItemView, wish: WorkWish): TaskCommandInput {
  const seen = { task: key, expectedRevision: revision }
  switch (wish.kind) {
    case 'state':
      return { type: 'ChangeTaskState', to: wish.to, reason: wish.reason, ...seen }
    case 'assign':
      return { type: 'AssignTask', assignee: wish.assignee, ...seen }
    case 'waive':
      return { type: 'WaiveTask', reason: wish.reason, approver: wish.approver, until: wish.until, ...seen }
    case 'approve':
      return { type: 'ApproveWaiver', ...seen }
    default:
      return wish satisfies never
  }
}

function isFit(item: WorkItemView, wish: WorkWish): boolean {
  if (wish.kind === 'waive') return item.mandatory
  return wish.kind !== 'approve' || item.group === 'approve'
}

function isSame({ state, responsible }: WorkItemView, wish: WorkWish): boolean {
  if (wish.kind === 'state') return state === wish.to && wish.reason === null
  if (wish.kind !== 'assign') return false
  const given = responsible?.through === 'task' ? responsible.person : null
  return given === wish.assignee
}
