import type { Page } from '../reader/page.ts'

/** Where a link leads that names a place of the playbook and not of the web. */
export interface LocalTarget {
  /** The file from the playbook's folder; empty for the page itself, `null` where it lies outside of the folder. */
  readonly path: string | null
  /** What stands after `#`, decoded; empty for the page as a whole. */
  readonly anchor: string
}

/** Reads the address of a link on `page` as a place of the playbook; `null` for addresses with a scheme, a host or a root of their own. */
export function localTarget(page: Page, href: string): LocalTarget | null {
  if (/^\s*[a-z][a-z0-9+.-]*:|^\s*[/\\]/i.test(href)) return null
  const [path = '', anchor = ''] = href.split('#', 2)
  const file = decoded(path.split('?', 1)[0] ?? '')
  return { path: file === '' ? '' : resolved(page.file, file), anchor: decoded(anchor) }
}

/** Whether a path names a page. */
export function isPagePath(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

/** The path that leads from one file of the playbook to another. */
export function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++
  const path = [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/')
  return encodeURI(path).replace(/[()#?]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

function resolved(from: string, path: string): string | null {
  const parts = from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
