import { stronglyConnected } from '../../check/strongly-connected.ts'
import type { Process, TaskId } from '../../model/release.ts'
import type { DueAnchor } from '../../model/task-kind.ts'

/** A task, and what its due date counts from. */
export interface Waiting {
  readonly task: TaskId
  readonly for: DueAnchor
}

/** Due dates that come back to the task of the first. */
export interface DueCircle<W extends Waiting> {
  readonly first: W
  /** The others, in the order of the way back. */
  readonly others: readonly W[]
  /** The way, from that task to itself: ids of tasks, and `process …`. */
  readonly way: readonly string[]
}

/**
 * The due dates that come back to their own task: a circle for each that does so at once, and one for each knot of the
 * others. A process ends after its mandatory tasks and its gates: it waits for them as a task waits for its anchor [P87].
 */
export function dueCircles<W extends Waiting>(
  waiting: readonly W[],
  processes: readonly Process[],
): readonly DueCircle<W>[] {
  const edges = waiting.flatMap((one) => edgeOf(one) ?? [])
  const keepers = new Map(processes.map((process) => [`process ${process.id}`, keepersOf(process)]))
  const isShort = ({ from, to }: Edge<W>) => from === to || keepers.get(to)?.has(from) === true
  const long = Map.groupBy(
    edges.filter((edge) => !isShort(edge)),
    ({ from }) => from,
  )
  const next = (node: string) => [...(long.get(node) ?? []).map(({ to }) => to), ...(keepers.get(node) ?? [])]
  const nodes = [...new Set([...long.keys(), ...keepers.keys()])]
  const knots = stronglyConnected(nodes, next).filter(({ length }) => length > 1)
  return [
    ...edges.filter(isShort).map(({ from, to, waiting: first }) => {
      return { first, others: [], way: wayOf(from === to ? [from, to] : [from, to, from]) }
    }),
    ...knots.map((knot) => circleIn(knot, { long, next })),
  ]
}

interface Edge<W extends Waiting> {
  readonly from: string
  readonly to: string
  readonly waiting: W
}

/** Tasks and processes are one set of nodes here; an id of the one may be an id of the other. */
function edgeOf<W extends Waiting>(waiting: W): Edge<W> | null {
  const anchor = waiting.for
  switch (anchor.kind) {
    case 'start':
    case 'go-live':
      return null
    case 'task':
      return { from: `task ${waiting.task}`, to: `task ${anchor.task}`, waiting }
    case 'process':
      return { from: `task ${waiting.task}`, to: `process ${anchor.process}`, waiting }
    default:
      return anchor satisfies never
  }
}

function keepersOf({ id, steps }: Process): ReadonlySet<string> {
  const tasks = steps.flatMap((step) => step.tasks)
  return new Set(tasks.filter((task) => task.mandatory || task.gate?.process === id).map((task) => `task ${task.id}`))
}

interface Ways<W extends Waiting> {
  readonly long: ReadonlyMap<string, readonly Edge<W>[]>
  next(node: string): readonly string[]
}

/** The circle of the first due date in a knot, by the shortest way back. */
function circleIn<W extends Waiting>(nodes: readonly string[], { long, next }: Ways<W>): DueCircle<W> {
  const knot = new Set(nodes)
  const [first] = nodes.flatMap((node) => long.get(node)?.find(({ to }) => knot.has(to)) ?? [])
  if (first === undefined) throw new Error('Unexpected knot without a due date')
  const back = shortestWay(first.to, first.from, (node) => next(node).filter((other) => knot.has(other)))
  const others = back.flatMap((node, at) => long.get(node)?.find(({ to }) => to === (back[at + 1] ?? first.from)) ?? [])
  return {
    first: first.waiting,
    others: others.map(({ waiting }) => waiting),
    way: wayOf([first.from, ...back, first.from]),
  }
}

/** The nodes of a shortest way, without its end. */
function shortestWay(start: string, end: string, next: (node: string) => readonly string[]): readonly string[] {
  const before = new Map<string, string | null>([[start, null]])
  for (const node of before.keys()) {
    for (const other of next(node)) if (!before.has(other)) before.set(other, node)
    if (before.has(end)) break
  }
  const way: string[] = []
  for (let node = before.get(end) ?? null; node !== null; node = before.get(node) ?? null) way.unshift(node)
  return way
}

function wayOf(nodes: readonly string[]): readonly string[] {
  return nodes.map((node) => node.replace(/^task /, ''))
}
