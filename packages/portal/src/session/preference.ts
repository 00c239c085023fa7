/** What the browser remembers of a person's choices. */
export const preferenceKeys = {
  person: 'fairlead.person',
  language: 'fairlead.language',
  colourScheme: 'fairlead.colour-scheme',
  /** `off` where a person wants no shortcuts of one key. */
  singleKeys: 'fairlead.single-keys',
  recentCommands: 'fairlead.recent-commands',
  savedViews: 'fairlead.saved-views',
  requestDrafts: 'fairlead.request-drafts',
} as const

/** The remembered value; `null` where there is none or the browser lets nothing be remembered. */
export function readPreference(key: keyof typeof preferenceKeys): string | null {
  try {
    return localStorage.getItem(preferenceKeys[key])
  } catch {
    return null
  }
}

/** Remembers a value where the browser lets it; a choice that cannot be remembered still holds until the page is left. */
export function writePreference(key: keyof typeof preferenceKeys, value: string): void {
  try {
    localStorage.setItem(preferenceKeys[key], value)
  } catch {
    // Storage can be full or forbidden: the choice is kept in memory.
  }
}
