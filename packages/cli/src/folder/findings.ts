import { check, type Diagnostic } from '@fairlead/playbook'
import type { PlaybookFiles } from './playbook-files.ts'

/** Everything that is wrong with a playbook on disk: what could not be read, then what the checker says, by file. */
export function findingsOf(files: PlaybookFiles, today: string): readonly Diagnostic[] {
  if (files.playbook.pages.length === 0) return [...files.unreadable, ...files.playbook.manifest.diagnostics]
  return [...files.unreadable, ...check(files.playbook, { today })]
}
