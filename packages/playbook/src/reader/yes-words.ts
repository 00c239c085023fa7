const yes: ReadonlySet<string> = new Set([
  ...['yes', 'y', 'x', 'ja', 'はい', 'sim', '是', 'sí', 'si', '✓', '✔', '✔️', '✅', '●'],
  ...['gate', 'tor', 'ゲート', 'portão', '关口', '关卡', 'puerta'],
])

const no: ReadonlySet<string> = new Set(['no', 'n', 'nein', 'いいえ', 'não', '否'])

/** What a cell says that can only be yes or no, such as one under Gate, in any of six languages; `null` where it is neither. */
export function readYesNo(text: string): boolean | null {
  const folded = text.normalize('NFKC').trim().toLowerCase()
  if (yes.has(folded)) return true
  return no.has(folded) ? false : null
}
