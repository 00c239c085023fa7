import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** A moment of the history in words: when, and after which change. */
export function momentWords(i18n: I18n, { seq, at }: { readonly seq: number; readonly at: string }): string {
  const moment = i18n.date(at, { dateStyle: 'medium', timeStyle: 'short' })
  return i18n._(msg`${{ moment }} (change ${{ seq: String(seq) }})`)
}
