import type { SheetNote } from '@fairlead/contract'
import type { QuestionId } from '@fairlead/playbook'
import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/runtime-macro'
import type { SheetResult } from './sheet-result.ts'

/** How much of a workbook was taken, in a sentence. */
export function keptWords(i18n: I18n, { name, kept }: Pick<SheetResult, 'name' | 'kept'>): string {
  const { answers, rows } = kept
  if (answers > 0 && rows > 0) {
    return i18n._(
      msg`${plural({ answers }, { one: '# answer', other: '# answers' })} and ${plural({ rows }, { one: '# row', other: '# rows' })} taken from ${{ name }}`,
    )
  }
  if (answers > 0) {
    return i18n._(msg`${plural({ answers }, { one: '# answer', other: '# answers' })} taken from ${{ name }}`)
  }
  if (rows > 0) return i18n._(msg`${plural({ rows }, { one: '# row', other: '# rows' })} taken from ${{ name }}`)
  return i18n._(msg`Nothing new was found in ${{ name }}`)
}

const mostNamed = 5

/** What a workbook has or lacks beside its answers, a sentence each; what can be many is one. */
export function noteWords(
  i18n: I18n,
  notes: readonly SheetNote[],
  nameOf: (question: QuestionId) => string,
): readonly string[] {
  const missing = notes.flatMap((note) => (note.kind === 'missing-question' ? [`“${nameOf(note.question)}”`] : []))
  const sheets = notes.flatMap((note) => (note.kind === 'unknown-sheet' ? [`“${note.sheet}”`] : []))
  const single = notes.flatMap((note) => {
    if (note.kind === 'missing-question' || note.kind === 'unknown-sheet') return []
    const { sheet, cell, found } = note
    return [
      note.kind === 'twice'
        ? i18n._(
            msg`“${{ found }}” is there twice, the second time in ${{ cell }} of “${{ sheet }}”. The first was taken.`,
          )
        : i18n._(msg`“${{ found }}” in ${{ cell }} of “${{ sheet }}” is no question here. It was left out.`),
    ]
  })
  return [
    ...(sheets.length === 0
      ? []
      : [
          i18n._(
            msg`${plural({ count: sheets.length }, { one: 'This sheet was not read, because its first row names no columns:', other: 'These sheets were not read, because their first row names no columns:' })} ${{ sheets: named(i18n, sheets) }}`,
          ),
        ]),
    ...(missing.length === 0
      ? []
      : [
          i18n._(
            msg`${plural({ count: missing.length }, { one: '# question is not in the file:', other: '# questions are not in the file:' })} ${{ questions: named(i18n, missing) }}`,
          ),
        ]),
    ...single,
  ]
}

function named(i18n: I18n, names: readonly string[]): string {
  const more = names.length - mostNamed
  const shown =
    more > 0
      ? [...names.slice(0, mostNamed), i18n._(msg`${plural({ more }, { one: '# more', other: '# more' })}`)]
      : names
  return new Intl.ListFormat(i18n.locale).format(shown)
}
