import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** Minutes as people say them: "45 min", "1 h", "1 h 30 min". */
export function durationWords(i18n: I18n, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const said = { hours: i18n.number(hours), rest: String(rest) }
  if (hours === 0) return i18n._(msg`${{ minutes: said.rest }} min`)
  if (rest === 0) return i18n._(msg`${{ hours: said.hours }} h`)
  return i18n._(msg`${{ hours: said.hours }} h ${{ minutes: said.rest }} min`)
}
