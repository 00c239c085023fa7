import { i18n, type Messages } from '@lingui/core'
import { isPortalLanguage, type PortalLanguage } from '../session/language.ts'

// Every language has the words of the first pages, and those of what is loaded on demand (lingui.config.ts).
const catalogues = {
  en: { first: () => import('./en/messages.po'), later: () => import('./en/later.po') },
  'zh-CN': { first: () => import('./zh-CN/messages.po'), later: () => import('./zh-CN/later.po') },
} as const satisfies Record<PortalLanguage, unknown>

const noWords: { readonly messages: Messages } = { messages: {} }
const complete = new Set<PortalLanguage>()
let areLaterNeeded = false

/** Loads the words of one language, makes them the portal's and says so on the document. */
export async function activateLanguage(language: PortalLanguage): Promise<void> {
  const { first, later } = catalogues[language]
  const isComplete = areLaterNeeded
  const [words, more] = await Promise.all([first(), isComplete ? later() : noWords])
  i18n.loadAndActivate({ locale: language, messages: { ...words.messages, ...more.messages } })
  if (isComplete) complete.add(language)
  document.documentElement.lang = language
}

/** Loads the words of what is loaded on demand, in the language that is active and from now on in every other. */
export async function loadLaterWords(): Promise<void> {
  areLaterNeeded = true
  const language = i18n.locale
  // Whichever language comes first will be complete.
  if (!isPortalLanguage(language) || complete.has(language)) return
  const { messages } = await catalogues[language].later()
  if (complete.has(language)) return
  complete.add(language)
  i18n.load(language, messages)
}
