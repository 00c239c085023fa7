import { type SiteLanguage, siteLanguages } from './word/site-words.ts'

/** The language of the site that a tag means; `null` where it has none such. */
export function siteLanguage(tag: string | null | undefined): SiteLanguage | null {
  const base = tag?.toLowerCase().split('-')[0] ?? ''
  return siteLanguages.find((language) => language.split('-')[0] === base) ?? null
}

/** The language that a browser would like best of those there are; English where it likes none of them. */
export function acceptedLanguage(header: string | undefined): SiteLanguage {
  const liked = (header ?? '')
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((one) => one !== undefined)
      return { language: siteLanguage(tag), weight: Number(weight ?? 1) }
    })
    .filter(({ language, weight }) => language !== null && weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  return liked[0]?.language ?? 'en'
}
