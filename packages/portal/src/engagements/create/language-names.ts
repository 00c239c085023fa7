/** What languages are called in another one; a tag that is none stands for itself. */
export function languageNames(languages: readonly string[], locale: string): readonly string[] {
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  return languages.map((tag) => {
    try {
      return names.of(tag) ?? tag
    } catch {
      // A playbook may call a language whatever it likes.
      return tag
    }
  })
}
