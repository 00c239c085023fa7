import { Fault } from '../terminal/fault.ts'
import { ioFault } from './io-fault.ts'
import { pendingFile } from './pending-file.ts'

/** Writes a file as a whole: whoever reads it sees the old text or the new one, never a part. */
export function writeWholeFile(path: string, text: string): void {
  try {
    const file = pendingFile(path)
    try {
      file.write(text)
      file.finish()
    } catch (error) {
      file.abandon()
      throw error
    }
  } catch (error) {
    throw error instanceof Fault ? error : ioFault(path, error, 'write')
  }
}
