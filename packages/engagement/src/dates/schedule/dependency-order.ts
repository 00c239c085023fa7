/** Nodes in an order in which each stands behind all that it needs, as far as they do not need each other. */
export interface DependencyOrder {
  readonly order: readonly number[]
  /** Of each node, whether it needs itself, directly or through others. */
  readonly inCircle: readonly boolean[]
}

/**
 * Puts the nodes from 0 to `count - 1` in order. It is Tarjan's search for strongly connected components, with a path of
 * its own instead of recursion: a chain of work is as long as people make it.
 */
export function dependencyOrder(count: number, needs: (node: number) => readonly number[]): DependencyOrder {
  /** The number under which a node was found; 0 before that, and beyond all others once its circle is known. */
  const found = new Array<number>(count).fill(0)
  /** The lowest number that a node reaches, directly or through others, among nodes whose circle is not known yet. */
  const first = new Array<number>(count).fill(0)
  const order: number[] = []
  const inCircle = new Array<boolean>(count).fill(false)
  const open: number[] = []
  const path: Visit[] = []
  let seen = 0

  const enter = (node: number) => {
    seen += 1
    found[node] = seen
    first[node] = seen
    open.push(node)
    path.push({ node, needs: needs(node), at: 0 })
  }
  const reach = (visit: Visit | undefined, number = Infinity) => {
    if (visit !== undefined) first[visit.node] = Math.min(first[visit.node] ?? number, number)
  }
  const leave = (visit: Visit) => {
    reach(path.at(-1), first[visit.node])
    if (first[visit.node] !== found[visit.node]) return
    const circle = open.splice(open.lastIndexOf(visit.node))
    for (const node of circle) {
      found[node] = Infinity
      inCircle[node] = circle.length > 1 || visit.needs.includes(node)
      order.push(node)
    }
  }

  for (let start = 0; start < count; start += 1) {
    if (found[start] === 0) enter(start)
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const needed = visit.needs[visit.at]
      visit.at += 1
      if (needed === undefined) leave(path.pop() ?? visit)
      else if (found[needed] === 0) enter(needed)
      else reach(visit, found[needed])
    }
  }
  return { order, inCircle }
}

interface Visit {
  readonly node: number
  readonly needs: readonly number[]
  at: number
}
