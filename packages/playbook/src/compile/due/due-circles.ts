import { diagnose, withRelated } from '../../check/diagnose.ts'
import { stronglyConnected } from '../../check/strongly-connected.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Process, TaskId } from '../../model/release.ts'
import type { Span } from '../../model/span.ts'
import type { DueAnchor } from '../../model/task-kind.ts'

/** A task whose due date counts from something that has to happen first, and where it says so. */
export interface Waiting {
  readonly task: TaskId
  readonly for: DueAnchor
  readonly span: Span
}

/**
 * The due dates that come back to their own task: one finding for each that does so at once, and one for each knot of the
 * others. A process ends after its mandatory tasks and its gates: it waits for them as a task waits for its anchor [P87].
 */
export function dueCircles(waiting: readonly Waiting[], processes: readonly Process[]): readonly Diagnostic[] {
  const edges = waiting.flatMap((one) => edgeOf(one) ?? [])
  const keepers = new Map(processes.map((process) => [`process ${process.id}`, keepersOf(process)]))
  const isShort = ({ from, to }: Edge) => from === to || keepers.get(to)?.has(from) === true
  const long = Map.groupBy(
    edges.filter((edge) => !isShort(edge)),
    ({ from }) => from,
  )
  const next = (node: string) => [...(long.get(node) ?? []).map(({ to }) => to), ...(keepers.get(node) ?? [])]
  const nodes = [...new Set([...long.keys(), ...keepers.keys()])]
  const knots = stronglyConnected(nodes, next).filter(({ length }) => length > 1)
  return [
    ...edges.filter(isShort).map((edge) => circle(edge, edge.from === edge.to ? [edge.from] : [edge.from, edge.to])),
    ...knots.map((knot) => inKnot(knot, { long, next })),
  ]
}

interface Edge {
  readonly from: string
  readonly to: string
  readonly waiting: Waiting
}

/** Tasks and processes are one set of nodes here; an id of the one may be an id of the other. */
function edgeOf(waiting: Waiting): Edge | null {
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

interface Ways {
  readonly long: ReadonlyMap<string, readonly Edge[]>
  next(node: string): readonly string[]
}

/** The finding at the first due date of a knot, with the shortest way back. */
function inKnot(nodes: readonly string[], { long, next }: Ways): Diagnostic {
  const knot = new Set(nodes)
  const [first] = nodes.flatMap((node) => long.get(node)?.find(({ to }) => knot.has(to)) ?? [])
  if (first === undefined) throw new Error('Unexpected knot without a due date')
  const back = shortestWay(first.to, first.from, (node) => next(node).filter((other) => knot.has(other)))
  const others = back.flatMap((node, at) => long.get(node)?.find(({ to }) => to === (back[at + 1] ?? first.from)) ?? [])
  const found = circle(first, [first.from, ...back])
  const related = others.map(({ from, waiting }) => ({ message: `${from} is due here`, span: waiting.span }))
  return withRelated(found, related)
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

function circle({ from, waiting }: Edge, nodes: readonly string[]): Diagnostic {
  const names = [...nodes, from].map((node) => node.replace(/^task /, ''))
  return diagnose('FL0815', waiting.span, { task: waiting.task, circle: names.join(' → ') })
}
