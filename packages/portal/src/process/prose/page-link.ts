import { type ProcessId, processIdOf } from '@fairlead/playbook'

/** Where a link of a page leads; `none` is a link that a reader cannot follow and sees as text. */
export type PageLink =
  | { readonly kind: 'process'; readonly process: ProcessId; readonly anchor: string | null }
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'external'; readonly href: string }
  | { readonly kind: 'none' }

/**
 * Resolves a link of a page. A relative link to the page of a process of the release becomes that process, also where
 * the file's name carries a language (`name-sc.md`, `name.de.md`). Anything but http, https and mailto leads nowhere.
 */
export function pageLink(href: string, processes: readonly ProcessId[]): PageLink {
  const trimmed = href.trim()
  if (/^\/\//.test(trimmed)) return { kind: 'external', href: `https:${trimmed}` }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(trimmed)?.[1]?.toLowerCase()
  if (scheme !== undefined) {
    return ['http', 'https', 'mailto'].includes(scheme) ? { kind: 'external', href: trimmed } : { kind: 'none' }
  }
  const [path = '', fragment] = trimmed.split('#', 2)
  const anchor = fragment ? decode(fragment) : null
  if (path === '') return anchor === null ? { kind: 'none' } : { kind: 'anchor', anchor }
  const process = processOf(path, processes)
  return process === undefined ? { kind: 'none' } : { kind: 'process', process, anchor }
}

function processOf(path: string, processes: readonly ProcessId[]): ProcessId | undefined {
  const file = decode(path.split('?')[0] ?? '').replace(/\.html?$/i, '.md')
  if (!/\.(?:md|markdown)$/i.test(file)) return undefined
  const id = processIdOf(file).toLowerCase()
  return processes.find((process) => process.toLowerCase() === id)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
