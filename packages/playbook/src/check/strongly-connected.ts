/** The groups of nodes of which each is reached from every other, each group in the order of `nodes` (Tarjan's, without recursion). */
export function stronglyConnected(
  nodes: readonly string[],
  next: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const order = new Map(nodes.map((node, index) => [node, index]))
  const found = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const groups: string[][] = []
  const enter = (node: string) => {
    found.set(node, found.size)
    low.set(node, found.size - 1)
    open.push(node)
    isOpen.add(node)
    return { node, left: next(node).filter((other) => order.has(other)) }
  }
  const lower = (node: string, value = 0) => low.set(node, Math.min(low.get(node) ?? value, value))
  for (const start of nodes) {
    const path = found.has(start) ? [] : [{ ...enter(start), at: 0 }]
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const other = last.left[last.at++]
      if (other !== undefined && !found.has(other)) path.push({ ...enter(other), at: 0 })
      else if (other !== undefined && isOpen.has(other)) lower(last.node, found.get(other))
      else if (other === undefined) {
        path.pop()
        const parent = path.at(-1)
        if (parent !== undefined) lower(parent.node, low.get(last.node))
        if (low.get(last.node) === found.get(last.node)) groups.push(close(last.node))
      }
    }
  }
  return groups.map((group) => group.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))

  function close(node: string): string[] {
    const group = open.splice(open.lastIndexOf(node))
    for (const member of group) isOpen.delete(member)
    return group
  }
}
