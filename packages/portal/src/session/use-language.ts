import { useLingui } from '@lingui/react'
import { activateLanguage } from '../locales/load-catalogue.ts'
import { isPortalLanguage, type PortalLanguage } from './language.ts'
import { writePreference } from './preference.ts'

/** The language of the portal, and the way to change it; the choice is remembered. */
export function useLanguage(): readonly [PortalLanguage, (language: PortalLanguage) => Promise<void>] {
  const { i18n } = useLingui()
  const language = isPortalLanguage(i18n.locale) ? i18n.locale : 'en'

  async function change(next: PortalLanguage): Promise<void> {
    writePreference('language', next)
    await activateLanguage(next)
  }

  return [language, change]
}
