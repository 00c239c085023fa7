import { type FSWatcher, statSync, watch } from 'node:fs'

/** A folder to watch, with all in it or only its own files. */
export interface WatchedFolder {
  readonly path: string
  readonly recursive: boolean
}

/** Editors write a file in several steps; what follows within so many milliseconds is one change. */
const quiet = 100
/** How often a folder that is gone is looked for, in milliseconds. */
const pause = 500

/**
 * Calls `onChange` when pages, manifests or folders come, change or go, once for a burst. Survives folders that go and
 * come back; returns what ends it.
 */
export function watchFolders(folders: readonly WatchedFolder[], onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(onChange, quiet)
  }
  const watches = folders.map((folder) => new FolderWatch(folder, changed))
  return () => {
    for (const watch of watches) watch.close()
    clearTimeout(timer)
  }
}

/** Watches one folder, or looks for it while it is not there. */
class FolderWatch {
  readonly #folder: WatchedFolder
  readonly #changed: () => void
  #watcher: FSWatcher | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(folder: WatchedFolder, changed: () => void) {
    this.#folder = folder
    this.#changed = changed
    this.#open()
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#watcher?.close()
    this.#watcher = null
  }

  #open(): void {
    const { path, recursive } = this.#folder
    const inode = inodeOf(path)
    try {
      const watcher = watch(path, { recursive })
      this.#watcher = watcher
      watcher.on('error', () => this.#reopen())
      watcher.on('change', (_, name) => {
        // A folder that was moved or deleted is still watched by the system, under no name.
        if (inodeOf(path) !== inode) this.#reopen()
        else if (name === null || matters(String(name))) this.#changed()
      })
    } catch {
      this.#timer = setTimeout(() => this.#reopen(), pause)
    }
  }

  /** That it is gone is a change, and that it is there again; what came while nobody watched is another. */
  #reopen(): void {
    const wasThere = this.#watcher !== null
    this.close()
    const isThere = inodeOf(this.#folder.path) !== null
    if (isThere) this.#open()
    else this.#timer = setTimeout(() => this.#reopen(), pause)
    if (isThere || wasThere) this.#changed()
  }
}

function inodeOf(path: string): number | null {
  try {
    return statSync(path).ino
  } catch {
    return null
  }
}

/** Pages, manifests and folders; not what a command writes beside them, such as the very list of findings. */
function matters(name: string): boolean {
  const parts = name.split(/[\\/]/)
  if (parts.some((part) => part.startsWith('.') || part === 'node_modules')) return false
  const last = parts.at(-1) ?? ''
  return !last.includes('.') || /\.(?:md|ya?ml)$/i.test(last)
}
