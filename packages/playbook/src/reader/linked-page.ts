import type { ProcessId } from '../model/release.ts'
import { processIdOf } from './process-id.ts'

/** The page that a link names, be it there or not; `null` for a part of the page, the web, or no link. */
export function linkedPage(href: string | null): ProcessId | null {
  return href === null || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(href) ? null : processIdOf(href) || null
}
