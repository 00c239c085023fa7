import { i18n } from '@lingui/core'
import type { PortalLanguage } from '../session/language.ts'

const catalogues = {
  en: () => import('./en/messages.po'),
  'zh-CN': () => import('./zh-CN/messages.po'),
} as const satisfies Record<PortalLanguage, unknown>

/** Loads the words of one language, makes them the portal's and says so on the document. */
export async function activateLanguage(language: PortalLanguage): Promise<void> {
  const { messages } = await catalogues[language]()
  i18n.loadAndActivate({ locale: language, messages })
  document.documentElement.lang = language
}
