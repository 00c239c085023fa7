import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { storageFault } from './storage-fault.ts'

/**
 * Keeps a data folder for one server. The lock is SQLite's own on a file of its own, so the operating system frees it
 * when the process ends in whatever way: nothing goes stale.
 *
 * @throws Error where another server holds it.
 */
export class FolderLock {
  readonly #file: DatabaseSync

  constructor(folder: string) {
    const path = join(folder, 'server.lock')
    let file: DatabaseSync | null = null
    try {
      file = new DatabaseSync(path, { timeout: 0 })
      file.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
    } catch (error) {
      file?.close()
      if (!isBusy(error)) throw storageFault(path, error)
      const message = `Another Fairlead server is using the data folder ${folder}. Stop it, or choose another folder.`
      throw new Error(message, { cause: error })
    }
    this.#file = file
  }

  release(): void {
    this.#file.close()
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5
}
