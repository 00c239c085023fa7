import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { ioFault } from './io-fault.ts'

/**
 * The pages under a folder, relative to it with forward slashes, sorted by code unit so that every machine has the
 * same order. Hidden folders and `node_modules` are passed over. Links are followed, each real folder once.
 */
export function findPages(folder: string): readonly string[] {
  const seen = new Set<string>()
  const pages: string[] = []
  const walk = (relative: string): void => {
    const path = join(folder, relative)
    const real = realpathSync(path)
    if (seen.has(real)) return
    seen.add(real)
    for (const entry of listFolder(path)) {
      const name = relative === '' ? entry.name : `${relative}/${entry.name}`
      const kind = entryKind(entry, join(folder, name))
      if (kind === 'folder' && !entry.name.startsWith('.') && entry.name !== 'node_modules') walk(name)
      else if (kind !== 'folder' && isPage(entry.name)) pages.push(name)
    }
  }
  walk('')
  return pages.sort(byCodeUnit)
}

function isPage(name: string): boolean {
  return /\.md$/i.test(name) && !name.startsWith('.')
}

function listFolder(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name))
  } catch (error) {
    throw ioFault(path, error)
  }
}

function entryKind(entry: Dirent, path: string): 'folder' | 'other' {
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : 'other'
  return statOf(path)?.isDirectory() === true ? 'folder' : 'other'
}

/** What stands at a path, links followed; `null` where nothing does, such as at the end of a link to nothing. */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch (error) {
    // A ring of links leads to nothing, too.
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return null
    throw ioFault(path, error)
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
