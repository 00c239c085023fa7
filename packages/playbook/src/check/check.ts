import { compile } from '../compile/compile.ts'
import { languagesOf, type Playbook, processesOf } from '../compile/playbook.ts'
import { vocabularyOf } from '../compile/vocabulary.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { rules } from './rules.ts'

/**
 * Everything that is wrong with a playbook, by file and place; empty where nothing is [P40].
 * Holds what {@link compile} says, too.
 */
export function check(playbook: Playbook, { today }: { readonly today: string }): readonly Diagnostic[] {
  const subject = {
    playbook,
    languages: languagesOf(playbook),
    processes: processesOf(playbook),
    vocabulary: vocabularyOf(playbook.manifest.manifest),
    today,
  }
  const found = [...compile(playbook).diagnostics, ...rules.flatMap((rule) => [...rule.check(subject)])]
  return found.sort(
    (a, b) =>
      compareText(a.span.file, b.span.file) || a.span.start.offset - b.span.start.offset || compareText(a.code, b.code),
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
