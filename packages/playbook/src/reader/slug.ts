/** A heading or name as an anchor and id: lower case, letters and digits of any script, the rest as single hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Gives names that are not taken, and takes them: the first of `base`, `base-1`, `base-2` … at each call. */
export function namesBeside(names: Iterable<string>): (base: string) => string {
  const taken = new Set(names)
  const next = new Map<string, number>()
  return (base) => {
    let more = next.get(base) ?? 0
    let name = more === 0 ? base : `${base}-${more}`
    while (taken.has(name)) name = `${base}-${++more}`
    next.set(base, more)
    taken.add(name)
    return name
  }
}
