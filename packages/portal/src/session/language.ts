/** The languages of the portal, each by its own name. */
export const languages = { en: 'English', 'zh-CN': '简体中文' } as const

export type PortalLanguage = keyof typeof languages

export function isPortalLanguage(value: string | null): value is PortalLanguage {
  return value !== null && Object.hasOwn(languages, value)
}

/** The language that the person chose, else the first that the browser asks for and the portal speaks, else English. */
export function chooseLanguage(chosen: string | null, preferred: readonly string[]): PortalLanguage {
  if (isPortalLanguage(chosen)) return chosen
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0]
    if (base === 'zh') return 'zh-CN'
    if (base === 'en') return 'en'
  }
  return 'en'
}
