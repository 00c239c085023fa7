const leading =
  /^(?:if|when|once|unless|in case|wenn|falls|sofern|sobald|se|caso|quando|si|cuando|en caso|em caso)\b[^,:;]*(?=[,:;])/i
const leadingEastern = /^(?:如果|若|当|假如|倘若)[^，,：:；;。]*(?=[，,：:；;])/
const endingJapanese = /^[^、。:：]*?(?:場合|とき|時|なら|たら)(?:は|には)?(?=[、,:：]|\s)/
const behind = /(?:^|[\s,;])((?:if|when|unless|wenn|falls|sofern|se|caso|si|cuando)\s[^.;]*)[.;]?$/i

/** The condition in the sentence of a next step, as it is written; `null` where it has none. */
export function conditionOf(sentence: string): string | null {
  const first = leading.exec(sentence) ?? leadingEastern.exec(sentence) ?? endingJapanese.exec(sentence)
  if (first !== null) return first[0].trim()
  const lead = /^([^:：]{2,80})[:：]\s?\S/.exec(sentence)?.[1]
  if (lead !== undefined && !/https?$/.test(lead)) return lead.trim()
  return behind.exec(sentence)?.[1]?.trim() ?? null
}
