import { erasedName, isErasedAddress } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** What somebody is called, by their name or else by their address; who was erased is called so in every language. */
export function shownName(i18n: I18n, name: string): string {
  return name === erasedName || isErasedAddress(name) ? i18n._(msg`Erased person`) : name
}
