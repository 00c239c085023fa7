import { readFileSync } from 'node:fs'
import { type Diagnostic, diagnose, type Span } from '@fairlead/playbook'
import { Fault } from '../terminal/fault.ts'
import { statOf } from './find-pages.ts'
import { ioFault } from './io-fault.ts'

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
  const text = decode(readBytes(path))
  return text === null ? { ok: false, diagnostic: diagnose('FL0105', wholeFile(file)) } : { ok: true, text }
}

/** The start of a file as a place, for what is said of the whole of it. */
export function wholeFile(file: string): Span {
  const start = { line: 1, column: 1, offset: 0 }
  return { file, start, end: start }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
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
