import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type Diagnostic, diagnose, isTocFile } from '@fairlead/playbook'
import { Fault } from '../terminal/fault.ts'
import { ioFault } from './io-fault.ts'
import { wholeFile } from './whole-file.ts'

/** The files of a playbook that were found under a folder, relative to it with forward slashes. */
export interface FoundFiles {
  readonly pages: readonly string[]
  /** The tables of contents. */
  readonly tocs: readonly string[]
  /** What looks like a page or a folder of pages and is not read, and why. */
  readonly problems: readonly Diagnostic[]
}

/**
 * Finds the pages under a folder, sorted by code unit so that every machine has the same order. Hidden folders and
 * `node_modules` are passed over. Links within the folder are followed, each real folder once; none leads out of it.
 */
export function findPages(folder: string): FoundFiles {
  const root = realpathSync(folder)
  const seen = new Set<string>()
  const files: string[] = []
  const problems: Diagnostic[] = []
  const walk = (relative: string): void => {
    const path = join(folder, relative)
    const real = realpathSync(path)
    if (seen.has(real)) return
    seen.add(real)
    const entries = listFolder(path)
    if (entries === null) problems.push(unreadable(relative || '.', 'folder that may not be read'))
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const name = relative === '' ? entry.name : `${relative}/${entry.name}`
      const found = entryAt(entry, { name, path: join(folder, name), root })
      if (found === 'folder') walk(name)
      else if (found === 'file') files.push(name)
      else if (found !== null) problems.push(found)
    }
  }
  walk('')
  const sorted = files.sort(byCodeUnit)
  return { pages: sorted.filter(isPage), tocs: sorted.filter(isTocFile), problems }
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

/** Where a link leads that stands in a folder and leads out of it; `null` where it stays inside, or is no link. */
export function linkOut(path: string, root: string): string | null {
  if (!lstatSync(path).isSymbolicLink()) return null
  const target = realpathSync(path)
  return target === root || target.startsWith(root.endsWith(sep) ? root : `${root}${sep}`) ? null : target
}

interface Place {
  readonly name: string
  readonly path: string
  /** The real path of the playbook's folder. */
  readonly root: string
}

/** What an entry of a folder is to a playbook: to be read, to be passed over, or a finding. */
function entryAt(entry: Dirent, { name, path, root }: Place): 'folder' | 'file' | Diagnostic | null {
  const wanted = isPage(entry.name) || isTocFile(entry.name)
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : wanted ? fileAt(entry, name) : null
  const stats = statWhereAllowed(path)
  if (stats === null) return wanted ? unreadable(name, 'link to nothing that can be read') : null
  if (!stats.isDirectory() && !wanted) return null
  const target = linkOut(path, root)
  if (target !== null) return diagnose('FL0121', wholeFile(name), { target })
  return stats.isDirectory() ? 'folder' : fileAt(stats, name)
}

function statWhereAllowed(path: string): Stats | null {
  try {
    return statOf(path)
  } catch (error) {
    if (error instanceof Fault && isRefused(error.cause)) return null
    throw error
  }
}

/** Whether the system keeps a file or a folder from whoever runs this. */
export function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}

function fileAt(kind: Dirent | Stats, name: string): 'file' | Diagnostic {
  if (kind.isFile()) return 'file'
  return unreadable(name, kind.isFIFO() ? 'named pipe' : kind.isSocket() ? 'socket' : 'device')
}

function unreadable(name: string, what: string): Diagnostic {
  return diagnose('FL0120', wholeFile(name), { what })
}

function isPage(name: string): boolean {
  return /\.md$/i.test(name)
}

/** `null` where the folder may not be read. */
function listFolder(path: string): readonly Dirent[] | null {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name))
  } catch (error) {
    if (isRefused(error)) return null
    throw ioFault(path, error)
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
