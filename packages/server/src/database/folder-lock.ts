import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Keeps a data folder for one server. The lock is SQLite's own on a file of its own, so the operating system frees it
 * when the process ends in whatever way: nothing goes stale.
 *
 * @throws Error where another server holds it.
 */
export class FolderLock {
  readonly #file: DatabaseSync

  constructor(folder: string) {
    this.#file = new DatabaseSync(join(folder, 'server.lock'), { timeout: 0 })
    try {
      this.#file.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
    } catch (error) {
      this.#file.close()
      if (!isBusy(error)) throw error
      throw new Error(
        `Another Fairlead server is using the data folder ${folder}. Stop it, or choose another folder.`,
        {
          cause: error,
        },
      )
    }
  }

  release(): void {
    this.#file.close()
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5
}
