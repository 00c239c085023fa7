import type { NameLink } from '@fairlead/playbook'

/** A stretch of a task's name; `href` is `null` where it is plain text. */
export interface NamePart {
  readonly text: string
  readonly href: string | null
}

/**
 * Cuts a name at its links, losing no character. A range that is empty, runs past the name or overlaps an earlier
 * one stays plain text.
 */
export function nameParts(name: string, links: readonly NameLink[]): readonly NamePart[] {
  const parts: NamePart[] = []
  let end = 0
  for (const link of [...links].sort((a, b) => a.start - b.start)) {
    if (link.start < end || link.end <= link.start || link.end > name.length) continue
    if (link.start > end) parts.push({ text: name.slice(end, link.start), href: null })
    parts.push({ text: name.slice(link.start, link.end), href: link.href })
    end = link.end
  }
  if (end < name.length) parts.push({ text: name.slice(end), href: null })
  return parts
}
