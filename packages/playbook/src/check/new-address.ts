import type { Diagnostic } from '../model/diagnostic.ts'
import { withFix } from './diagnose.ts'
import { relativePath } from './link-target.ts'
import { hrefSpan, type PlacedLink } from './links.ts'

/** The address that a link on its page has to have to lead to another file, its anchor kept. */
export function addressOf({ page, href }: PlacedLink, file: string): string {
  return `${relativePath(page.file, file)}${/[?#].*$/s.exec(href)?.[0] ?? ''}`
}

/** The finding with another address as its remedy, where the address stands in the text as it reads. */
export function withAddress(found: Diagnostic, link: PlacedLink, address: string): Diagnostic {
  const span = hrefSpan(link)
  return span === null ? found : withFix(found, { title: `Link to ${address}`, edits: [{ span, text: address }] })
}
