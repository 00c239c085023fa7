import type { Diagnostic } from '../model/diagnostic.ts'
import type { PageFile } from '../reader/page.ts'
import { type AppliedFixes, applyFixes } from './apply-fixes.ts'

/** What one fix lays bare may need another; who needs more rounds than this goes round in a circle. */
const mostRounds = 10

/** Files after all fixes: what was mended on the way, and what is still found in them. */
export interface FixedFiles<File extends PageFile = PageFile> extends AppliedFixes<File> {
  readonly left: readonly Diagnostic[]
}

/** Fixes files round by round until a check finds nothing more that can be fixed [P120]. */
export function fixAll<File extends PageFile>(
  files: readonly File[],
  find: (files: readonly File[]) => readonly Diagnostic[],
): FixedFiles<File> {
  let applied: readonly Diagnostic[] = []
  let now = files
  let left = find(now)
  for (let round = 0; round < mostRounds; round++) {
    const next = applyFixes(now, left)
    if (next.applied.length === 0) break
    applied = [...applied, ...next.applied]
    now = next.files
    left = find(now)
  }
  return { files: now, applied, left }
}
