import type { Diagnostic } from '../model/diagnostic.ts'
import type { Edit } from '../model/fix.ts'
import type { PageFile } from '../reader/page.ts'
import { applyEdits, type TextEdit } from '../text/edit.ts'

/** Files after a round of fixes, and the findings whose fixes were made. */
export interface AppliedFixes<File extends PageFile = PageFile> {
  /** In the order given; a file that nothing changed is the same object. */
  readonly files: readonly File[]
  readonly applied: readonly Diagnostic[]
}

/**
 * Makes the fixes of findings, all at once, in the files that the findings are of; a fix is made as a whole or not at
 * all. Of two that touch the same text the first is made, the other waits for the next check. What is written has the
 * line ends of its file. A fix of a file that is not given is not made.
 */
export function applyFixes<File extends PageFile>(
  files: readonly File[],
  diagnostics: readonly Diagnostic[],
): AppliedFixes<File> {
  const taken = new Map<string, TextEdit[]>(files.map(({ file }) => [file, []]))
  const applied = diagnostics.filter(({ fix }) => fix !== undefined && take(fix.edits, taken))
  return {
    files: files.map((file) => {
      const edits = taken.get(file.file) ?? []
      if (edits.length === 0) return file
      const lineEnd = /\r\n?|\n/.exec(file.text)?.[0] ?? '\n'
      const written = edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r\n?|\n/g, lineEnd) }))
      return { ...file, text: applyEdits(file.text, written) }
    }),
    applied,
  }
}

/** Takes all edits of a fix among those that are made already, unless one of them has no room there. */
function take(edits: readonly Edit[], taken: ReadonlyMap<string, TextEdit[]>): boolean {
  const wanted = edits.map(({ span, text }) => {
    const edit: TextEdit = { start: span.start.offset, end: span.end.offset, text }
    const among = taken.get(span.file)
    return among === undefined ? null : { edit, among }
  })
  if (wanted.length === 0 || !wanted.every((place) => place !== null && hasRoom(place.edit, place.among))) return false
  for (const place of wanted) place?.among.splice(placeOf(place.edit, place.among), 0, place.edit)
  return true
}

function hasRoom(edit: TextEdit, among: readonly TextEdit[]): boolean {
  const place = placeOf(edit, among)
  return [among[place - 1], among[place]].every((other) => other === undefined || areApart(edit, other))
}

/** Edits that only meet are apart, unless one of them inserts: which text comes first would be chance. */
function areApart(a: TextEdit, b: TextEdit): boolean {
  if (a.start === a.end || b.start === b.end) return a.end < b.start || b.end < a.start
  return a.end <= b.start || b.end <= a.start
}

/** The first place among edits, which are in the order of the text, that is not before this one. */
function placeOf({ start }: TextEdit, among: readonly TextEdit[]): number {
  let [low, high] = [0, among.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((among[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
