import type { SessionView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import { sessionSpan } from '../../time/session-span.ts'

/** When a session is, as the clocks show it where it was agreed: "Tue, Dec 1, 2026, 10:00 – 11:30 AM (Europe/Berlin)". */
export function sessionWords(i18n: I18n, session: SessionView): string {
  const time = sessionSpan(i18n, session, session.timeZone)
  return i18n._(msg`${{ time }} (${{ zone: session.timeZone }})`)
}
