import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { type Diagnostic, fixAll, type PageFile, readManifest, readPlaybook } from '@fairlead/playbook'
import { findingsOf } from '../folder/findings.ts'
import type { PlaybookFiles } from '../folder/playbook-files.ts'
import { writeWholeFile } from '../folder/write-whole-file.ts'

interface FixOptions {
  readonly cwd: string
  /** The folder of the playbook: nothing outside of it is written, wherever links lead. */
  readonly folder: string
  /** The day of the check, `yyyy-mm-dd`. */
  readonly today: string
}

/** What became of the fixes of a playbook on disk. */
export interface FixedOnDisk {
  readonly fixed: readonly Diagnostic[]
  /** The files that were written. */
  readonly written: readonly string[]
  /** Files with findings that could be fixed, had they not been in the way of it, and why. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[]
}

/**
 * Makes all fixes in the files of a playbook, each file as a whole or not at all. Line ends and byte order marks stay.
 * A file that may not be written, lies outside of the folder, or was changed since it was read is left as it is.
 */
export function fixFiles(files: PlaybookFiles, options: FixOptions): FixedOnDisk {
  const sources = sourcesOf(files)
  const barriers = new Map(
    sources.map(({ file }) => [file, barrierOf(resolve(options.cwd, files.pathOf(file)), options)]),
  )
  const mendable = sources.filter(({ file }) => barriers.get(file) === null)
  const kept = sources.filter(({ file }) => barriers.get(file) !== null)
  const find = (now: readonly PageFile[]) => findingsIn([...now, ...kept], files, options.today)
  const { files: mended, applied, left } = fixAll(mendable, find)
  const changed = mended.filter((file, index) => file !== mendable[index])
  const late = new Set<string>()
  for (const { file, text } of changed) {
    const path = realpathSync(resolve(options.cwd, files.pathOf(file)))
    const raw = readFileSync(path, 'utf8')
    const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : ''
    if (raw === mark + files.textOf(file)) writeWholeFile(path, mark + text)
    else late.add(file)
  }
  const blocked = new Set(left.flatMap(({ fix }) => fix?.edits.map(({ span }) => span.file) ?? []))
  return {
    fixed: applied.filter(({ fix }) => !fix?.edits.some(({ span }) => late.has(span.file))),
    written: changed.map(({ file }) => file).filter((file) => !late.has(file)),
    refused: [
      ...[...barriers].flatMap(([file, reason]) => (reason !== null && blocked.has(file) ? [{ file, reason }] : [])),
      ...[...late].map((file) => ({ file, reason: 'it was changed meanwhile' })),
    ],
  }
}

/** The pages, tables of contents and manifest that were read. */
function sourcesOf({ playbook: { pages, tocs, manifest }, textOf }: PlaybookFiles): readonly PageFile[] {
  const names = new Set([...pages, ...tocs, manifest].map(({ file }) => file))
  return [...names].flatMap((file) => {
    const text = textOf(file)
    return text === undefined ? [] : [{ file, text }]
  })
}

function findingsIn(sources: readonly PageFile[], files: PlaybookFiles, today: string): readonly Diagnostic[] {
  const { pages, tocs, manifest, isWhole } = files.playbook
  const byName = new Map(sources.map((source) => [source.file, source]))
  const texts = [...pages, ...tocs].flatMap(({ file }) => byName.get(file) ?? [])
  const written = byName.get(manifest.file)
  const read = written === undefined ? undefined : readManifest(manifest.file, written.text)
  return findingsOf({ ...files, playbook: readPlaybook(texts, read, isWhole) }, { today })
}

/** What keeps a file from being written; `null` where nothing does. */
function barrierOf(path: string, { folder, cwd }: FixOptions): string | null {
  const real = realpathSync(path)
  const inside = relative(realpathSync(resolve(cwd, folder)), real)
  if (inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside)
    return 'it lies outside of the folder'
  return isWritable(real) ? null : 'it can only be read'
}

/** A file is replaced, not written into, so that its own mode has to be asked; and `root` may write all. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return (statSync(path).mode & 0o222) !== 0
  } catch {
    return false
  }
}
