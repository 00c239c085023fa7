/** A piece of guidance: words, or a link. */
export interface GuidancePart {
  readonly text: string
  /** `null` where it leads nowhere. */
  readonly href: string | null
}

// A full stop at the end of an address is that of the sentence.
const links = /\[([^\][]+)\]\(([^\s()]+)\)|https?:\/\/[^\s<>"'）)，。；,;]*[^\s<>"'）)，。；,;.]/g

/** Guidance with the links that stand in it, as Markdown writes them or as bare addresses. */
export function guidanceParts(guidance: string): readonly GuidancePart[] {
  const parts: GuidancePart[] = []
  let at = 0
  for (const found of guidance.matchAll(links)) {
    const [whole, title, href] = found
    if (found.index > at) parts.push({ text: guidance.slice(at, found.index), href: null })
    parts.push({ text: title ?? whole, href: href ?? whole })
    at = found.index + whole.length
  }
  return at < guidance.length ? [...parts, { text: guidance.slice(at), href: null }] : parts
}
