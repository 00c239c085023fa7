const statically = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g

/** These files and everything that they import at once, by their names; what is loaded on demand is not among it. */
export function withImports(files: ReadonlyMap<string, string>, names: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const open = [...names]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name) || !files.has(name)) continue
    found.add(name)
    for (const [, imported = ''] of (files.get(name) ?? '').matchAll(statically)) open.push(imported)
  }
  return [...found]
}
