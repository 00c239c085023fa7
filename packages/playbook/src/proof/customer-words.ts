import type { Language } from '../model/localized.ts'

/** How sentences speak of one customer, or of some customers only, in English, German, Japanese, Portuguese, Chinese and Spanish. */
const conditional: Readonly<Record<string, RegExp>> = {
  en: /\b(?:if|unless) (?:the|your|a|this) (?:customer|client)\b|\bfor (?:[\w-]+ ){0,3}(?:customers|clients) (?:only|who|that|with|without|whose)\b|\bonly for (?:[\w-]+ ){0,3}(?:customers|clients)\b|\bfor approved (?:[\w-]+ ){0,2}customers only\b/i,
  de: /\b(?:wenn|falls|sofern) (?:der|ihr|ein|dieser) kunde\b|\bfür kunden,? (?:die|mit|ohne|deren)\b|\bnur für (?:[\p{L}-]+ ){0,3}kunden\b/iu,
  ja: /(?:お客様|顧客)[^。、]{0,40}(?:場合|なら|であれば)|(?:お客様|顧客)のみ/,
  pt: /\b(?:se|caso) o (?:seu )?cliente\b|\bpara (?:os )?clientes (?:que|com|sem|cujos?|cujas?)\b|\b(?:somente|apenas|só) para (?:[\p{L}-]+ ){0,3}clientes\b/iu,
  zh: /(?:如果|若|倘若|假如)(?:您的|该|此)?客户(?!团队|经理)|对于(?!所有)[^。，；]{1,30}的客户|(?:仅限|只适用于|仅适用于)[^。；]{0,40}客户/,
  es: /\b(?:si|en caso de que) (?:el|su) cliente\b|\bpara (?:los )?clientes (?:que|con|sin|cuyos?|cuyas?)\b|\b(?:solo|sólo|únicamente) para (?:[\p{L}-]+ ){0,3}clientes\b/iu,
}

/** The words by which a text says that it is for some customers only; `null` where it does not. Others than the six languages have none. */
export function conditionalWords(text: string, language: Language): string | null {
  const base = language.split('-')[0] ?? ''
  return (Object.hasOwn(conditional, base) ? conditional[base]?.exec(text)?.[0] : null) ?? null
}

const customer = /\b(?:customers?|clients?|tenants?|kunden?|clientes?)\b|お客様|顧客|客户|テナント|租户/i

/** Whether a text speaks of customers. */
export function speaksOfCustomers(text: string): boolean {
  return customer.test(text)
}
