import type { MessageView, MessageWait } from '@fairlead/contract'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** What somebody was mailed about a workshop. */
export function aboutWords(i18n: I18n, { kind, about }: Pick<MessageView, 'kind' | 'about'>): string {
  if (kind === 'cancellation') return i18n._(msg`Cancellation`)
  return i18n._(about === 'changed' ? msg`Change` : msg`Invitation`)
}

const waits: Readonly<Record<MessageWait, MessageDescriptor>> = {
  'no-server': msg`no mail server is set up`,
  'server-down': msg`the mail server cannot be reached`,
  'put-off': msg`the mail server refused it for now`,
  'earlier-message': msg`an earlier mail to the same person goes first`,
  turn: msg`others go first`,
}

/** How a mail stands: sent, on its way, waiting and why, or refused and why. */
export function stateWords(i18n: I18n, message: Pick<MessageView, 'state' | 'waits' | 'error'>): string {
  const { state, waits: why, error } = message
  switch (state) {
    case 'sent':
      return i18n._(msg`Sent`)
    case 'sending':
      return i18n._(msg`Being sent`)
    case 'queued':
      return why === null ? i18n._(msg`Waiting`) : i18n._(msg`Waiting: ${{ reason: i18n._(waits[why]) }}`)
    case 'failed':
      return error === null ? i18n._(msg`Failed`) : i18n._(msg`Failed: ${{ reason: error }}`)
    default:
      return state satisfies never
  }
}
