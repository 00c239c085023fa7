import type { ReleaseView } from '@fairlead/contract'
import { localize } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'

/** What the roles of a release are called in the portal's language. */
export function useRoleName(release: ReleaseView): (id: string) => string {
  const { i18n } = useLingui()
  const { locale } = i18n
  return useCallback(
    (id: string) => {
      const role = release.roles.find((one) => one.id === id)
      return role === undefined ? id : (localize(role.name, locale, locale) ?? id)
    },
    [release, locale],
  )
}
