import { lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import {
  type Diagnostic,
  diagnose,
  type PageFile,
  type Playbook,
  type ReadManifest,
  readManifest,
  readPlaybook,
} from '@fairlead/playbook'
import { Fault } from '../terminal/fault.ts'
import { type FoundFiles, findPages, linkOut, statOf } from './find-pages.ts'
import { readText } from './read-text.ts'
import { wholeFile } from './whole-file.ts'

const manifestName = 'playbook.yaml'

/** A playbook as it lies on the disk, read as far as it can be. */
export interface PlaybookFiles {
  readonly playbook: Playbook
  /** How many pages were found, also those that could not be read. */
  readonly pageCount: number
  /** What could not be read, and why; the checker knows nothing of it. */
  readonly unreadable: readonly Diagnostic[]
  /** The text of a file that a span names; `undefined` where it was not read. */
  textOf(file: string): string | undefined
  /** The path of a file that a span names, as a person at the terminal would type it. */
  pathOf(file: string): string
}

/** What a person names on the command line: a page, a folder or a manifest; relative paths are relative to `cwd`. */
export interface PlaybookPath {
  readonly path: string
  readonly manifest?: string | undefined
  readonly cwd: string
}

/**
 * Reads the playbook at a path. A folder has the manifest `playbook.yaml` in it, unless another is named; a page alone
 * has none unless one is named; the path of a manifest stands for its folder.
 *
 * @throws Fault where there is nothing at a path, or it cannot be read.
 */
export function readPlaybookFiles({ path, manifest, cwd }: PlaybookPath): PlaybookFiles {
  const place = locate(path, cwd)
  const manifestPath = manifest ?? place.manifest
  const texts = new Map<string, string>()
  const unreadable: Diagnostic[] = [...place.found.problems]
  const read = (file: string, from: string): string | null => {
    const found = readText(resolve(cwd, from), file)
    if (found.ok) texts.set(file, found.text)
    else unreadable.push(found.diagnostic)
    return found.ok ? found.text : null
  }
  const files = [...place.found.pages, ...place.found.tocs].flatMap((file): PageFile[] => {
    const text = read(file, join(place.folder, file))
    return text === null ? [] : [{ file, text }]
  })
  if (place.found.pages.length === 0) unreadable.push(diagnose('FL0106', wholeFile('.')))
  let readFrom: ReadManifest | undefined
  const manifestFile = manifestPath === null ? null : nameInPlaybook(manifestPath, place.folder, cwd)
  if (manifestPath !== null && manifestFile !== null) {
    const text = read(manifestFile, manifestPath)
    if (text !== null) readFrom = readManifest(manifestFile, text)
  }
  return {
    playbook: readPlaybook(files, readFrom, place.isWhole),
    pageCount: place.found.pages.length,
    unreadable,
    textOf: (file) => texts.get(file),
    pathOf: (file) => (file === manifestFile && manifestPath !== null ? manifestPath : join(place.folder, file)),
  }
}

interface Place {
  readonly folder: string
  readonly found: FoundFiles
  /** Whether the folder was asked for, not one of its pages. */
  readonly isWhole: boolean
  readonly manifest: string | null
}

function locate(path: string, cwd: string): Place {
  const stats = statOf(resolve(cwd, path))
  if (stats === null) throw nothingAt(path)
  if (stats.isDirectory()) return wholeFolder(path, cwd)
  const folder = dirname(path)
  if (/\.ya?ml$/i.test(path)) return { ...wholeFolder(folder, cwd), manifest: path }
  return { folder, found: { pages: [basename(path)], tocs: [], problems: [] }, isWhole: false, manifest: null }
}

/** A folder with its manifest, which must lie in it: a link that leads nowhere or out of it is a finding. */
function wholeFolder(folder: string, cwd: string): Place {
  const full = resolve(cwd, folder)
  const found = findPages(full)
  const manifest = join(folder, manifestName)
  const problem = manifestProblem(join(full, manifestName), realpathSync(full))
  if (problem !== null) return { folder, found: { ...found, problems: [...found.problems, problem] }, ...noManifest }
  const hasManifest = statOf(resolve(cwd, manifest)) !== null
  return { folder, found, isWhole: true, manifest: hasManifest ? manifest : null }
}

const noManifest = { isWhole: true, manifest: null }

function manifestProblem(path: string, root: string): Diagnostic | null {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return null
  if (statOf(path) === null) return diagnose('FL0120', wholeFile(manifestName), { what: 'link to nothing' })
  const target = linkOut(path, root)
  return target === null ? null : diagnose('FL0120', wholeFile(manifestName), { what: `link to ${target} outside` })
}

/** A manifest's name in the release: relative to the playbook; only its file name where it lies elsewhere. */
function nameInPlaybook(manifest: string, folder: string, cwd: string): string {
  const full = resolve(cwd, manifest)
  if (statOf(full) === null) throw new Fault(`There is no manifest at ${manifest}.`)
  const inside = relative(realpathSync(resolve(cwd, folder)), join(realpathSync(dirname(full)), basename(full)))
  return inside.startsWith('..') || isAbsolute(inside) ? basename(manifest) : inside.split(sep).join('/')
}

function nothingAt(path: string): Fault {
  const { code, message, help } = diagnose('FL0109', wholeFile(path), { path })
  return new Fault(`${code} ${message} ${help}`)
}
