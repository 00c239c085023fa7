/** A heading or name as an anchor and id: lower case, letters and digits of any script, the rest as single hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** The first of `base`, `base-1`, `base-2` … that is not taken. */
export function firstFree(base: string, taken: ReadonlySet<string>): string {
  let name = base
  for (let more = 1; taken.has(name); more++) name = `${base}-${more}`
  return name
}
