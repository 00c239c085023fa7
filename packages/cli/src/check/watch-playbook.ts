import { dirname, resolve } from 'node:path'
import { statOf } from '../folder/find-pages.ts'
import { type ExitCode, exitCode } from '../terminal/exit-code.ts'
import { Fault } from '../terminal/fault.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { printable } from '../text/display-width.ts'
import { type WatchedFolder, watchFolders } from './watch-folders.ts'

interface WatchOptions {
  readonly path: string
  readonly manifest: string | undefined
  readonly terminal: Terminal
}

/** Clears a terminal with what was scrolled out of it. */
const clear = '\u001B[2J\u001B[3J\u001B[H'

/** Checks at once and after every change, until the person stops it or the standard input is closed. */
export async function watchPlaybook(check: () => void, { path, manifest, terminal }: WatchOptions): Promise<ExitCode> {
  const { stdout, stderr } = terminal
  const again = () => {
    if (stdout.isTTY === true) stdout.write(clear)
    try {
      check()
    } catch (error) {
      // A page that is just being saved, or a folder that is being moved, is back in a moment.
      if (!(error instanceof Fault)) throw error
      stderr.write(`fairlead: ${printable(error.message)}\n`)
    }
    stderr.write('Watching for changes; Ctrl-C stops it.\n')
  }
  let fail: (error: unknown) => void = () => {}
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  const stop = Promise.race([terminal.stopAsked(), terminal.inputEnded(), failed])
  const endWatch = watchFolders(watchedFolders(path, manifest, terminal.cwd), () => {
    try {
      again()
    } catch (error) {
      fail(error)
    }
  })
  try {
    again()
    await stop
  } finally {
    endWatch()
  }
  return exitCode.clean
}

function watchedFolders(path: string, manifest: string | undefined, cwd: string): readonly WatchedFolder[] {
  const full = resolve(cwd, path)
  const isManifest = /\.ya?ml$/i.test(full)
  const isFile = statOf(full)?.isFile() === true
  const folder = { path: isFile ? dirname(full) : full, recursive: !isFile || isManifest }
  return manifest === undefined ? [folder] : [folder, { path: dirname(resolve(cwd, manifest)), recursive: false }]
}
