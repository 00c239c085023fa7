import type { PageView, ReleaseView } from '@fairlead/contract'
import { localize, type Process } from '@fairlead/playbook'
import type { StoredRelease } from './store.ts'

/** A release as the API shows it: all but its pages. */
export function presentRelease({ id, release }: StoredRelease): ReleaseView {
  return { id, ...release, processes: release.processes.map(({ pages, ...process }) => process) }
}

/** The page of a process in the language nearest to `language`, or `null` where the process has no page. */
export function presentPage(process: Process, language: string, fallback: string): PageView | null {
  // Without a prototype, so that no language can be asked for by the name of a property of all objects.
  const pages: Process['pages'] = Object.assign(Object.create(null), process.pages)
  const content = localize(pages, language, fallback)
  const found = Object.keys(pages).find((key) => pages[key] === content)
  return content === undefined || found === undefined ? null : { language: found, ...content }
}
