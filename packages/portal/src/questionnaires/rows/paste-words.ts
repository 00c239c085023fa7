import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/runtime-macro'
import type { PasteResult } from './paste-rows.ts'

/** What came of pasting, in sentences: what was written, what is no answer, what was left out. */
export function pasteWords(i18n: I18n, { rows, unread, left }: Omit<PasteResult, 'filling'>): string {
  const words = [
    i18n._(msg`${plural({ rows }, { one: '# row pasted.', other: '# rows pasted.' })}`),
    unread === 0
      ? ''
      : i18n._(msg`${plural({ unread }, { one: '# cell is no answer.', other: '# cells are no answers.' })}`),
    left.rows === 0
      ? ''
      : i18n._(
          msg`${plural({ count: left.rows }, { one: 'There was no room for # row.', other: 'There was no room for # rows.' })}`,
        ),
    left.columns === 0
      ? ''
      : i18n._(
          msg`${plural({ count: left.columns }, { one: '# column was left out.', other: '# columns were left out.' })}`,
        ),
  ]
  return words.filter((sentence) => sentence !== '').join(' ')
}
