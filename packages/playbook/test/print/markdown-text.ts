import type { NameLink } from '../../src/model/release.ts'

/** A text as Markdown that reads as it: nothing in it is markup. The bar of tables has no escape that all parsers share. */
export function markdownText(text: string): string {
  return text
    .replace(/[`*_{}[\]<>#~!&^$]/g, (sign) => `\\${sign}`)
    .replace(/[|\\](?![`*_{}[\]<>#~!&^$])|\\(?=\\)/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/^[-+]/, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** A text with links as Markdown. */
export function linkedText(text: string, links: readonly NameLink[]): string {
  let at = 0
  let written = ''
  for (const { start, end, href } of links) {
    const before = text.slice(at, start)
    written += `${at === 0 ? markdownText(before) : inner(before)}[${inner(text.slice(start, end))}](${href})`
    at = end
  }
  return written + (at === 0 ? markdownText(text) : inner(text.slice(at)))
}

/** Within a line nothing begins a list. */
function inner(text: string): string {
  return markdownText(`x${text}`).slice(1)
}
