/** A text as search compares it, without case, accents and width, with where each unit of it stands in the text. */
export interface Folded {
  readonly text: string
  /** Of each code unit of the folded text, where the sign begins in the text that it comes from. */
  readonly from: readonly number[]
  /** And where that ends. */
  readonly to: readonly number[]
}

const special: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', đ: 'd', ð: 'd', ł: 'l', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ħ: 'h' },
}

/** Folds a text sign by sign. */
export function folded(text: string): Folded {
  const signs: string[] = []
  const from: number[] = []
  const to: number[] = []
  let place = 0
  for (const sign of text) {
    const end = place + sign.length
    const small = sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    const plain = Object.hasOwn(special, small) ? (special[small] ?? small) : small
    for (const unit of plain.split('')) {
      signs.push(unit)
      from.push(place)
      to.push(end)
    }
    place = end
  }
  return { text: signs.join(''), from, to }
}
