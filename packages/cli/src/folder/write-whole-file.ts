import { randomUUID } from 'node:crypto'
import { closeSync, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { Fault } from '../terminal/fault.ts'
import { statOf } from './find-pages.ts'
import { ioFault } from './io-fault.ts'

/**
 * Writes a file as a whole: whoever reads it sees the old text or the new one, never a part. A link stays, and the file
 * that it leads to is written, its mode kept; a pipe or a device stays what it is and takes the text.
 */
export function writeWholeFile(path: string, text: string): void {
  try {
    const stats = statOf(path)
    if (stats === null || stats.isFile())
      replace(stats === null ? path : realpathSync(path), { text, mode: stats?.mode })
    else writeFileSync(path, text)
  } catch (error) {
    throw error instanceof Fault ? error : ioFault(path, error, 'write')
  }
}

function replace(path: string, { text, mode }: { readonly text: string; readonly mode: number | undefined }): void {
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    const file = openSync(temporary, 'wx')
    try {
      writeFileSync(file, text)
      if (mode !== undefined) fchmodSync(file, mode)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
