import { readFileSync } from 'node:fs'
import { type Diagnostic, diagnose } from '@fairlead/playbook'
import { Fault } from '../terminal/fault.ts'
import { isRefused, statOf } from './find-pages.ts'
import { ioFault } from './io-fault.ts'
import { wholeFile } from './whole-file.ts'

/** Pages of a playbook have some tens of kilobytes; a hundred times that is a mistake, and is not read into memory. */
const largest = 10_000_000

/** The text of a file, without a byte order mark; or what keeps it from being one. */
export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly diagnostic: Diagnostic }

/**
 * Reads a file as UTF-8 text; `file` is its name in the playbook.
 *
 * @throws Fault where it cannot be opened, or is a socket or a device that might never end.
 */
export function readText(path: string, file: string): ReadText {
  const stats = statOf(path)
  if (stats === null) throw new Fault(`Cannot read ${path}: there is nothing there.`)
  if (!stats.isFile()) throw new Fault(`Cannot read ${path}: it is neither a file nor a folder.`)
  if (stats.size > largest) {
    const words = { size: megabytes(stats.size), limit: megabytes(largest) }
    return { ok: false, diagnostic: diagnose('FL0104', wholeFile(file), words) }
  }
  const bytes = readBytes(path)
  if (bytes === null) {
    return { ok: false, diagnostic: diagnose('FL0120', wholeFile(file), { what: 'file that may not be read' }) }
  }
  const text = decode(bytes)
  return text === null ? { ok: false, diagnostic: diagnose('FL0105', wholeFile(file)) } : { ok: true, text }
}

/** `null` where the file may not be read. */
function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (isRefused(error)) return null
    throw ioFault(path, error)
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

function megabytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100_000) / 10).toLocaleString('en')} MB`
}
