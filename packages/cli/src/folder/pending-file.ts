import { randomUUID } from 'node:crypto'
import { closeSync, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { statOf } from './find-pages.ts'

/** A file in the making, which ends in one of two ways. */
export interface PendingFile {
  write(text: string): void
  /** Puts it in its place. */
  finish(): void
  /** Leaves nothing of it. */
  abandon(): void
}

/**
 * Begins a file that stands in its place only when it is whole. A link stays, and the file that it leads to is replaced,
 * its mode kept; a new file gets `mode`. A pipe or a device stays what it is and takes the text as it comes.
 */
export function pendingFile(path: string, mode = 0o666): PendingFile {
  const stats = statOf(path)
  if (stats !== null && !stats.isFile()) return openedFile(path)
  const target = stats === null ? path : realpathSync(path)
  const temporary = `${target}.${randomUUID()}.tmp`
  const file = openSync(temporary, 'wx', mode)
  if (stats !== null) fchmodSync(file, stats.mode)
  return {
    write: (text) => writeFileSync(file, text),
    finish() {
      fsyncSync(file)
      renameSync(temporary, target)
      closeSync(file)
    },
    abandon() {
      closeSync(file)
      rmSync(temporary, { force: true })
    },
  }
}

function openedFile(path: string): PendingFile {
  const file = openSync(path, 'w')
  const close = () => closeSync(file)
  return { write: (text) => writeFileSync(file, text), finish: close, abandon: close }
}
