import type { TaskCommandInput, TaskView } from '@fairlead/contract'
import { mayWorkOn } from '../../../process/may-work-on.ts'
import type { BulkWish } from './bulk-wish.ts'

/** Why a task is left out: it is no work of theirs, so already, does not apply, is optional, or its gate stays shut. */
export type LeftOut = 'not-theirs' | 'same' | 'not-in-play' | 'optional' | 'shut'

/** What who acts may do. */
type Can = Parameters<typeof mayWorkOn>[0]

/** What a wish for several tasks comes to. */
export interface BulkPlan {
  /** In the order in which they have to be obeyed. */
  readonly commands: readonly TaskCommandInput[]
  /** The tasks that stay as they are, by why. */
  readonly leftOut: Readonly<Record<LeftOut, readonly TaskView[]>>
}

/**
 * Plans a wish for several tasks. What the server would refuse by what it says of the tasks is left out, so that one of
 * them keeps nothing from the rest. Gates go last, each after those that it waits for: they may be part of the same wish.
 */
export function planBulk(tasks: readonly TaskView[], wish: BulkWish, can: Can): BulkPlan {
  const leftOut: Record<LeftOut, TaskView[]> = { 'not-theirs': [], same: [], 'not-in-play': [], optional: [], shut: [] }
  const meant = tasks.filter((task) => {
    const why = mayWorkOn(can, task.key) ? whyLeftOut(task, wish) : 'not-theirs'
    if (why !== null) leftOut[why].push(task)
    return why === null
  })
  const { ready, shut } = isCompletion(wish) ? gatesLast(meant) : { ready: meant, shut: [] }
  return { commands: ready.map((task) => commandOf(task, wish)), leftOut: { ...leftOut, shut } }
}

/** From here on one click changes more than a person looks at one by one. */
const many = 50

/** Whether a person has to see what a plan comes to before it is sent: not all of what was asked for, or much of it. */
export function needsConsent({ commands, leftOut }: BulkPlan): boolean {
  return commands.length === 0 || commands.length >= many || Object.values(leftOut).some(({ length }) => length > 0)
}

function whyLeftOut(task: TaskView, wish: BulkWish): LeftOut | null {
  if (task.verdict === 'does-not') return 'not-in-play'
  if (wish.kind === 'waive' && !task.mandatory) return 'optional'
  return isSame(task, wish) ? 'same' : null
}

function isSame(task: TaskView, wish: BulkWish): boolean {
  switch (wish.kind) {
    case 'state':
      return task.state === wish.to && task.reason === wish.reason
    case 'assign':
      return task.assignee === wish.assignee
    case 'date':
      return wish.due === null
        ? task.date === null
        : task.date?.due === wish.due && task.date.reason === (wish.reason ?? '')
    case 'waive': {
      const { waiver } = task
      const { reason, approver, until } = wish
      return waiver?.reason === reason && waiver.approver === approver && waiver.until === until
    }
    case 'note':
      return false
    default:
      return wish satisfies never
  }
}

function isCompletion(wish: BulkWish): boolean {
  return wish.kind === 'state' && wish.to === 'complete'
}

/** Shut gates come after what they wait for; one that waits for something else as well stays shut. */
function gatesLast(tasks: readonly TaskView[]): { readonly ready: readonly TaskView[]; readonly shut: TaskView[] } {
  const ready = tasks.filter(({ gate }) => gate?.state !== 'shut')
  const done = new Set(ready.map(({ key }) => key))
  let shut = tasks.filter(({ gate }) => gate?.state === 'shut')
  for (let length = -1; length !== shut.length; ) {
    length = shut.length
    shut = shut.filter((task) => {
      const opens = task.gate?.blockers.every((blocker) => done.has(blocker)) === true
      if (opens) {
        ready.push(task)
        done.add(task.key)
      }
      return !opens
    })
  }
  return { ready, shut }
}

function commandOf({ key, revision }: TaskView, wish: BulkWish): TaskCommandInput {
  const seen = { task: key, expectedRevision: revision }
  switch (wish.kind) {
    case 'state':
      return { type: 'ChangeTaskState', to: wish.to, reason: wish.reason, ...seen }
    case 'assign':
      return { type: 'AssignTask', assignee: wish.assignee, ...seen }
    case 'date':
      return { type: 'SetTaskDate', due: wish.due, reason: wish.reason, ...seen }
    case 'waive':
      return { type: 'WaiveTask', reason: wish.reason, approver: wish.approver, until: wish.until, ...seen }
    case 'note':
      return { type: 'LinkEvidence', content: { kind: 'note', text: wish.text }, ...seen }
    default:
      return wish satisfies never
  }
}
