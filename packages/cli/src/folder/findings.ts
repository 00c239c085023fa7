import { type Compiled, check, type Diagnostic } from '@fairlead/playbook'
import type { PlaybookFiles } from './playbook-files.ts'

interface FindingsOptions {
  /** The day of the check, `yyyy-mm-dd`. */
  readonly today: string
  /** What the compiler made of the files, where the command asked it already. */
  readonly compiled?: Compiled
}

/** Everything that is wrong with a playbook on disk: what could not be read, then what the checker says, by file. */
export function findingsOf(files: PlaybookFiles, about: FindingsOptions): readonly Diagnostic[] {
  if (files.playbook.pages.length === 0) return [...files.unreadable, ...files.playbook.manifest.diagnostics]
  return [...files.unreadable, ...check(files.playbook, about)]
}
