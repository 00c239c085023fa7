/** Whether a text is shaped like the tag of a language, such as `en` or `zh-CN` (BCP 47). */
export function isLanguageTag(text: string): boolean {
  return text.length <= 35 && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(text)
}
